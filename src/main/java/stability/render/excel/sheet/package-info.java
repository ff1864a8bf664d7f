/** What every workbook shares: the text of a cell, how a sheet looks and prints, and the file itself. */
@NullMarked
package stability.render.excel.sheet;

import org.jspecify.annotations.NullMarked;

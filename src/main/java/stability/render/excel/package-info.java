/** Ledgers as workbooks and CSV files, the same bytes each time. */
@NullMarked
package stability.render.excel;

import org.jspecify.annotations.NullMarked;

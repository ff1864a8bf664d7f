/** Ledgers as workbooks and CSV files, and the workbooks of periods, whose short tables share a sheet: the same bytes each time. */
@NullMarked
package stability.render.excel;

import org.jspecify.annotations.NullMarked;

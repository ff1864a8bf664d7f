/** The bureau's report: workbook, page and CSV. */
@NullMarked
package stability.rollup.report;

import org.jspecify.annotations.NullMarked;

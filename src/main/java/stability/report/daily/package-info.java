/** The report on a day: every figure of it, computed once. */
@NullMarked
package stability.report.daily;

import org.jspecify.annotations.NullMarked;

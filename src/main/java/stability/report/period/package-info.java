/** The report on a stretch of days, a phase or a whole campaign: every figure of it, computed once, and its tables. */
@NullMarked
package stability.report.period;

import org.jspecify.annotations.NullMarked;

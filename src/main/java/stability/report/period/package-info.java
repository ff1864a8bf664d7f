/** The reports on a stretch of days, a phase or a whole campaign: every figure of them, computed once. */
@NullMarked
package stability.report.period;

import org.jspecify.annotations.NullMarked;

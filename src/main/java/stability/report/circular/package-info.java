/** The circular (通报) that tells the departments what is overdue and what was not reported. */
@NullMarked
package stability.report.circular;

import org.jspecify.annotations.NullMarked;

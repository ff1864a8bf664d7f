/** Counting that the reports on a day and on a period share. */
@NullMarked
package stability.report.figure;

import org.jspecify.annotations.NullMarked;

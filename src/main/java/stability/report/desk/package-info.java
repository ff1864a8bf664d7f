/** What lies on the leaders' desk: the papers that were written, and the figures of the day. */
@NullMarked
package stability.report.desk;

import org.jspecify.annotations.NullMarked;

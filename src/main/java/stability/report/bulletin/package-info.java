/** The bulletin on an incident. */
@NullMarked
package stability.report.bulletin;

import org.jspecify.annotations.NullMarked;

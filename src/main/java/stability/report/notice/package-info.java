/** The notice that tells a department to put a hazard right. */
@NullMarked
package stability.report.notice;

import org.jspecify.annotations.NullMarked;

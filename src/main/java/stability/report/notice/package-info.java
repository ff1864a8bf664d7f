/** The papers on hazards that are signed by hand: the notice that tells a department to put them right, and the closing sheet. */
@NullMarked
package stability.report.notice;

import org.jspecify.annotations.NullMarked;

/** The matters on record at a cut-off, each folded once, and a line for each. */
@NullMarked
package stability.report.view;

import org.jspecify.annotations.NullMarked;

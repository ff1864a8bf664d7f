/** The account as it stood at a cut-off: each matter folded once, a line for each, what is due, late or unsigned. */
@NullMarked
package stability.report.view;

import org.jspecify.annotations.NullMarked;

/** The commands of the roll-up, and what they say. */
@NullMarked
package stability.rollup.cli;

import org.jspecify.annotations.NullMarked;

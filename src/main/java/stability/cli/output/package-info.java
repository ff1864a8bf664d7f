/** How a result is printed: lists, what was entered, findings. */
@NullMarked
package stability.cli.output;

import org.jspecify.annotations.NullMarked;

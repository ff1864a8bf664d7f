/** Commands, in this process. */
@NullMarked
package stability.cli;

import org.jspecify.annotations.NullMarked;

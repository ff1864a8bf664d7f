/** The edge of the process, and the one place where all parts are put together. */
@NullMarked
package stability;

import org.jspecify.annotations.NullMarked;

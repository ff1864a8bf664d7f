/** Early warnings (预警): who is to do what while they are in force, and whether it was done. */
@NullMarked
package stability.domain.warning;

import org.jspecify.annotations.NullMarked;

/** Tests of the package, from inside. */
@NullMarked
package stability.domain.problem;

import org.jspecify.annotations.NullMarked;

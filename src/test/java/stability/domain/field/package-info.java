/** Tests of the package, from inside. */
@NullMarked
package stability.domain.field;

import org.jspecify.annotations.NullMarked;

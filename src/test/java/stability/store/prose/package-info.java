/** Tests of the package, from inside. */
@NullMarked
package stability.store.prose;

import org.jspecify.annotations.NullMarked;

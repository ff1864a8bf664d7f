/** Tests of the package, from inside. */
@NullMarked
package stability.store.lock;

import org.jspecify.annotations.NullMarked;

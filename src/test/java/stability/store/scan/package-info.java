/** Tests of the package, from inside. */
@NullMarked
package stability.store.scan;

import org.jspecify.annotations.NullMarked;

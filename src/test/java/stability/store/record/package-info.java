/** Tests of the package, from inside. */
@NullMarked
package stability.store.record;

import org.jspecify.annotations.NullMarked;

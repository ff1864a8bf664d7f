/** Tests of the package, from inside. */
@NullMarked
package stability.store.yaml;

import org.jspecify.annotations.NullMarked;

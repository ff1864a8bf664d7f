@NullMarked
package stability.store.picture;

import org.jspecify.annotations.NullMarked;

@NullMarked
package stability.store.sheet;

import org.jspecify.annotations.NullMarked;

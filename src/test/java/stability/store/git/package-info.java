@NullMarked
package stability.store.git;

import org.jspecify.annotations.NullMarked;

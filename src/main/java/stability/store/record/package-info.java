/** Record files: reading one, making one, appending to one, and entries of several that are whole or not at all. */
@NullMarked
package stability.store.record;

import org.jspecify.annotations.NullMarked;

/** Keeps files whole: one writer at a time, a file replaced or left as it was, no way out through a link. */
@NullMarked
package stability.store.lock;

import org.jspecify.annotations.NullMarked;

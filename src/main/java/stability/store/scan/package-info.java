/** Looks at the raw text and the names of files, which a record no longer shows once it is read. */
@NullMarked
package stability.store.scan;

import org.jspecify.annotations.NullMarked;

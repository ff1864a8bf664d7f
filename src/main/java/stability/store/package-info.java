/** YAML files ⇄ records: strict reading, append-only safe writing, the lock of the folder. */
@NullMarked
package stability.store;

import org.jspecify.annotations.NullMarked;

/** What people wrote into papers in their own words, as files. */
@NullMarked
package stability.store.prose;

import org.jspecify.annotations.NullMarked;

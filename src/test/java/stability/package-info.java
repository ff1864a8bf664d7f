/** What several tests share. */
@NullMarked
package stability;

import org.jspecify.annotations.NullMarked;

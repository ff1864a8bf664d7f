/** Petitions (信访事项): from receipt to close, by the path that their nature has. */
@NullMarked
package stability.domain.petition;

import org.jspecify.annotations.NullMarked;

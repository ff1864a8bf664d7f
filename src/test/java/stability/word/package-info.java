/** Makes the Word templates in {@code templates/} from texts that people can read and compare. */
@NullMarked
package stability.word;

import org.jspecify.annotations.NullMarked;

/** Screenings (日排查): one for each department and day, with what was found or why there was none. */
@NullMarked
package stability.domain.screening;

import org.jspecify.annotations.NullMarked;

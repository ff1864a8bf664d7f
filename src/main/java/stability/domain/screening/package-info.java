/** Screenings (日排查): one for each department and day. */
@NullMarked
package stability.domain.screening;

import org.jspecify.annotations.NullMarked;

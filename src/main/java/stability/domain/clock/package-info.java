/** Limits and the calendar: by when something has to be done, and whether it was. */
@NullMarked
package stability.domain.clock;

import org.jspecify.annotations.NullMarked;

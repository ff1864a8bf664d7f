/**
 * Limits and the calendar: by when something has to be done, and whether it was. Records, options and texts call a limit
 * a clock. Here its definition is a {@code DeadlineRule}, and one that runs for a matter a {@code Deadline}: so
 * {@code clock()} of a deadline is its rule.
 */
@NullMarked
package stability.domain.clock;

import org.jspecify.annotations.NullMarked;

/** What can be wrong, how much it weighs, and what to do next. */
@NullMarked
package stability.domain.problem;

import org.jspecify.annotations.NullMarked;

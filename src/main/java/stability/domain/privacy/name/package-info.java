/** Finds names of persons, for texts that must be without one. */
@NullMarked
package stability.domain.privacy.name;

import org.jspecify.annotations.NullMarked;

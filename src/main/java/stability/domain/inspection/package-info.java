/** Unannounced checks (不定期检查) and what they found. */
@NullMarked
package stability.domain.inspection;

import org.jspecify.annotations.NullMarked;

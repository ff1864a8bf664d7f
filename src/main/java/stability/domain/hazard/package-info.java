/** Hazards (隐患): from finding to sign-off. */
@NullMarked
package stability.domain.hazard;

import org.jspecify.annotations.NullMarked;

/** The commands of hazards. */
@NullMarked
package stability.cli.hazard;

import org.jspecify.annotations.NullMarked;

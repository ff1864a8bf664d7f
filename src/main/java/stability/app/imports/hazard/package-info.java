/** Rows of ledgers of hazards. */
@NullMarked
package stability.app.imports.hazard;

import org.jspecify.annotations.NullMarked;

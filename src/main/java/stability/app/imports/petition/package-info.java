/** Rows of ledgers of petitions. */
@NullMarked
package stability.app.imports.petition;

import org.jspecify.annotations.NullMarked;

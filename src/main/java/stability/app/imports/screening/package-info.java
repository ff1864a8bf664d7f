/** Rows about daily screenings. */
@NullMarked
package stability.app.imports.screening;

import org.jspecify.annotations.NullMarked;

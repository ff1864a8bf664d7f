/** What becomes of each row: a new matter, one that is in the account already, or nothing. */
@NullMarked
package stability.app.imports.plan;

import org.jspecify.annotations.NullMarked;

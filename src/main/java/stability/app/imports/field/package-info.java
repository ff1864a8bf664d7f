/** What a column of an imported table can mean, in each of the ledgers. */
@NullMarked
package stability.app.imports.field;

import org.jspecify.annotations.NullMarked;

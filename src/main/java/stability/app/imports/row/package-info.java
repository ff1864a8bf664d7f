/** Rows of a table read by what its columns mean, with the address of each cell that is refused. */
@NullMarked
package stability.app.imports.row;

import org.jspecify.annotations.NullMarked;

/** Where in a file the table is: its head, its footers, and forms of ours that come back. */
@NullMarked
package stability.app.imports.table;

import org.jspecify.annotations.NullMarked;

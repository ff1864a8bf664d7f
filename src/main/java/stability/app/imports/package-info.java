/** Old ledgers and forms into the account: what a table's columns mean, and which records its rows become. */
@NullMarked
package stability.app.imports;

import org.jspecify.annotations.NullMarked;

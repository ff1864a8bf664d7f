/** {@code import …}: tables of other programs into the account. */
@NullMarked
package stability.cli.imports;

import org.jspecify.annotations.NullMarked;

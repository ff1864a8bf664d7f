/** The manual pages, made from what the commands declare. */
@NullMarked
package stability.cli.manual;

import org.jspecify.annotations.NullMarked;

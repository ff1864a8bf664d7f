/** The papers and their templates. */
@NullMarked
package stability.cli.paper;

import org.jspecify.annotations.NullMarked;

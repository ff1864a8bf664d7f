/** The commands of warnings. */
@NullMarked
package stability.cli.warning;

import org.jspecify.annotations.NullMarked;

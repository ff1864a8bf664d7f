/** The commands of petitions. */
@NullMarked
package stability.cli.petition;

import org.jspecify.annotations.NullMarked;

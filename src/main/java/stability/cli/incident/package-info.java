/** The commands of incidents. */
@NullMarked
package stability.cli.incident;

import org.jspecify.annotations.NullMarked;

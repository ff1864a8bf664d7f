/** The commands of screenings. */
@NullMarked
package stability.cli.screening;

import org.jspecify.annotations.NullMarked;

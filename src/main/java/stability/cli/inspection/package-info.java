/** The commands of inspections. */
@NullMarked
package stability.cli.inspection;

import org.jspecify.annotations.NullMarked;

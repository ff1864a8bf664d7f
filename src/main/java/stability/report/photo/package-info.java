/** The photos that belong to a matter, as papers show them. */
@NullMarked
package stability.report.photo;

import org.jspecify.annotations.NullMarked;

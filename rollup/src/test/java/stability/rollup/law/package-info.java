/** Laws that tie the roll-up to the papers of the schools. */
@NullMarked
package stability.rollup.law;

import org.jspecify.annotations.NullMarked;

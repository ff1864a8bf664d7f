/** The roll-up of a bureau: what many schools hand in, added up on one desk. */
@NullMarked
package stability.rollup;

import org.jspecify.annotations.NullMarked;

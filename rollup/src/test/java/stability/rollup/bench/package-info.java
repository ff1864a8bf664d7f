/** Makes up what schools hand in, of any number and for any months: to measure the roll-up with, and for laws that hold for every account. */
@NullMarked
package stability.rollup.bench;

import org.jspecify.annotations.NullMarked;

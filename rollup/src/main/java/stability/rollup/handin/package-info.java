/** What schools hand in: exports, read strictly, and the list of schools. */
@NullMarked
package stability.rollup.handin;

import org.jspecify.annotations.NullMarked;

/** Questions in SQL, and the tables that answer them. */
@NullMarked
package stability.rollup.question;

import org.jspecify.annotations.NullMarked;

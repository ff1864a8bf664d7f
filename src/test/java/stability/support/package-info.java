/** What several rooms of tests share and is no test itself. */
@NullMarked
package stability.support;

import org.jspecify.annotations.NullMarked;

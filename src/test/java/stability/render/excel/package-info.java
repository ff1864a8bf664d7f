/** Tests of the package, from inside. */
@NullMarked
package stability.render.excel;

import org.jspecify.annotations.NullMarked;

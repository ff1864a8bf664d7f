/** Tests of the package, from inside. */
@NullMarked
package stability.render.text;

import org.jspecify.annotations.NullMarked;

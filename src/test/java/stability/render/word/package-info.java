/** Tests of the package, from inside. */
@NullMarked
package stability.render.word;

import org.jspecify.annotations.NullMarked;

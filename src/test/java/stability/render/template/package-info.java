/** Tests of the package, from inside. */
@NullMarked
package stability.render.template;

import org.jspecify.annotations.NullMarked;

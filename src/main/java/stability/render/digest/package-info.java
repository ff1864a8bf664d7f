/** How a paper is known again that nobody has changed since it was written: by a digest that travels in the file. */
@NullMarked
package stability.render.digest;

import org.jspecify.annotations.NullMarked;

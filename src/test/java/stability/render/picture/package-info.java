@NullMarked
package stability.render.picture;

import org.jspecify.annotations.NullMarked;

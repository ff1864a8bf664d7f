@NullMarked
package stability.render;

import org.jspecify.annotations.NullMarked;

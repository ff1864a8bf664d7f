@NullMarked
package stability.render.schema;

import org.jspecify.annotations.NullMarked;

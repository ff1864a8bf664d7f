@NullMarked
package stability.app.sheet;

import org.jspecify.annotations.NullMarked;

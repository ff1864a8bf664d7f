@NullMarked
package stability.app.entry;

import org.jspecify.annotations.NullMarked;

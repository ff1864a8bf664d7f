@NullMarked
package stability.app.sync;

import org.jspecify.annotations.NullMarked;

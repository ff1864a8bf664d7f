@NullMarked
package stability.app.audit;

import org.jspecify.annotations.NullMarked;

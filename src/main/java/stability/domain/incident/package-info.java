/** A sudden event (突发事件): from the call to the last bulletin. */
@NullMarked
package stability.domain.incident;

import org.jspecify.annotations.NullMarked;

/** What is the same however a matter is handled: the five fixed things (五定), approval, supervision (督办). */
@NullMarked
package stability.domain.handling;

import org.jspecify.annotations.NullMarked;

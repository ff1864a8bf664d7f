/** What a kind of matter is: its facts, its steps, and the state that they amount to. */
@NullMarked
package stability.domain.matter;

import org.jspecify.annotations.NullMarked;

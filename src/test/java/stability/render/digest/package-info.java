/** Whether a paper that somebody changed is known from one that nobody did. */
@NullMarked
package stability.render.digest;

import org.jspecify.annotations.NullMarked;

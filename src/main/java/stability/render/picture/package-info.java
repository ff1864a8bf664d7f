/** Pictures that stand in papers, whatever the format. */
@NullMarked
package stability.render.picture;

import org.jspecify.annotations.NullMarked;

/** What a school hands in to its bureau, as files. */
@NullMarked
package stability.render.export;

import org.jspecify.annotations.NullMarked;

/** What holds for the program as a whole; each room's own tests lie in the package of its name, helpers in {@code support}. */
@NullMarked
package stability;

import org.jspecify.annotations.NullMarked;

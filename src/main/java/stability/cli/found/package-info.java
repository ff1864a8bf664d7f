/** Hazards that another command brings to light: in one word each, and asked for one by one. */
@NullMarked
package stability.cli.found;

import org.jspecify.annotations.NullMarked;

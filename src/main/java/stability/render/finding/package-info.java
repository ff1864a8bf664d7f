/** Findings for people, and for programs that show them beside the lines of a file. */
@NullMarked
package stability.render.finding;

import org.jspecify.annotations.NullMarked;

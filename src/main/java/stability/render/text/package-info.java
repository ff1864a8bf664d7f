/** Text as it stands in a terminal, a table, JSON or CSV: its width, its lines, its escapes. */
@NullMarked
package stability.render.text;

import org.jspecify.annotations.NullMarked;

/** Days, times and numbers as people type them. */
@NullMarked
package stability.cli.typed;

import org.jspecify.annotations.NullMarked;

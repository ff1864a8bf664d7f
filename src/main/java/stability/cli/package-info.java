/** Commands: parse, call one use case, hand the result to a renderer. */
@NullMarked
package stability.cli;

import org.jspecify.annotations.NullMarked;

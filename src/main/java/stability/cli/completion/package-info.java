/** What shells ask for while somebody types; loaded only then. */
@NullMarked
package stability.cli.completion;

import org.jspecify.annotations.NullMarked;

/** Questions on a terminal for what a command line lacks. Loaded only when something is missing. */
@NullMarked
package stability.cli.dialog;

import org.jspecify.annotations.NullMarked;

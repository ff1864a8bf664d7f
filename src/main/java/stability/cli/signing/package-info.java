/** Signing many stages at once: what is asked for, and by whom. */
@NullMarked
package stability.cli.signing;

import org.jspecify.annotations.NullMarked;

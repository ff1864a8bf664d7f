/** Exchanging an account with others, and getting a copy of theirs. */
@NullMarked
package stability.cli.sharing;

import org.jspecify.annotations.NullMarked;

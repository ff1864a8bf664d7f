/** How an account begins: where it lies, what it begins with, and that git keeps it. */
@NullMarked
package stability.cli.founding;

import org.jspecify.annotations.NullMarked;

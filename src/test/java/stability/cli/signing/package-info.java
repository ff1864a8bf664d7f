/** Tests of the package, from inside. */
@NullMarked
package stability.cli.signing;

import org.jspecify.annotations.NullMarked;

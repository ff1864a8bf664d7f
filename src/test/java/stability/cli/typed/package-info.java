/** Tests of the package, from inside. */
@NullMarked
package stability.cli.typed;

import org.jspecify.annotations.NullMarked;

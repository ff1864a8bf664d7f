/** Tests of the package, from inside. */
@NullMarked
package stability.cli.paper;

import org.jspecify.annotations.NullMarked;

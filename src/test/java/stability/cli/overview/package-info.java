/** Tests of the package, from inside. */
@NullMarked
package stability.cli.overview;

import org.jspecify.annotations.NullMarked;

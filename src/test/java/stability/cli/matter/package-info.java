/** Tests of the package, from inside. */
@NullMarked
package stability.cli.matter;

import org.jspecify.annotations.NullMarked;

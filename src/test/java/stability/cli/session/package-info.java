/** Tests of the package, from inside. */
@NullMarked
package stability.cli.session;

import org.jspecify.annotations.NullMarked;

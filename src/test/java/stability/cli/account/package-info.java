/** Tests of the package, from inside. */
@NullMarked
package stability.cli.account;

import org.jspecify.annotations.NullMarked;

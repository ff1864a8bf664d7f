/** What the words mean that are typed for options. */
@NullMarked
package stability.cli.found;

import org.jspecify.annotations.NullMarked;

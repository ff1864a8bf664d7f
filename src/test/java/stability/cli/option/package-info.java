/** What the words mean that are typed for options. */
@NullMarked
package stability.cli.option;

import org.jspecify.annotations.NullMarked;

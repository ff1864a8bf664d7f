/** Options that several commands share, and what the words mean that are typed for them. */
@NullMarked
package stability.cli.option;

import org.jspecify.annotations.NullMarked;

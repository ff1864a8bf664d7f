/** The commands that make forms for departments to fill in. */
@NullMarked
package stability.cli.form;

import org.jspecify.annotations.NullMarked;

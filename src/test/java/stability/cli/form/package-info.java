@NullMarked
package stability.cli.form;

import org.jspecify.annotations.NullMarked;

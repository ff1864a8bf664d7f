/** Forms that departments fill in: what stands in them, whichever program they are filled in with. */
@NullMarked
package stability.report.form;

import org.jspecify.annotations.NullMarked;

/** The commands of assessments. */
@NullMarked
package stability.cli.assessment;

import org.jspecify.annotations.NullMarked;

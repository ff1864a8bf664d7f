/** Tests of the package, from inside. */
@NullMarked
package stability.report.assessment;

import org.jspecify.annotations.NullMarked;

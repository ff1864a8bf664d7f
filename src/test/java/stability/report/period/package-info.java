/** Tests of the package, from inside. */
@NullMarked
package stability.report.period;

import org.jspecify.annotations.NullMarked;

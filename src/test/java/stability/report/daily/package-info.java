/** Tests of the package, from inside. */
@NullMarked
package stability.report.daily;

import org.jspecify.annotations.NullMarked;

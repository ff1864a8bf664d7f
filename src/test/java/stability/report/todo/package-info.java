/** Tests of the package, from inside. */
@NullMarked
package stability.report.todo;

import org.jspecify.annotations.NullMarked;

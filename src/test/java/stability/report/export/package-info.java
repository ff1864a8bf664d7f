/** Tests of what a school hands in to its bureau as data. */
@NullMarked
package stability.report.export;

import org.jspecify.annotations.NullMarked;

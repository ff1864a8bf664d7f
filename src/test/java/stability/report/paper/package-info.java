/** Tests of the plain form of papers. */
@NullMarked
package stability.report.paper;

import org.jspecify.annotations.NullMarked;

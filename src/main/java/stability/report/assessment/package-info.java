/** What an assessment of the departments goes by. */
@NullMarked
package stability.report.assessment;

import org.jspecify.annotations.NullMarked;

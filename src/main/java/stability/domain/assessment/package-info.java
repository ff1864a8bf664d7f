/** Assessments (考核): what people decided about a department in a campaign, and by which rules duties are counted. */
@NullMarked
package stability.domain.assessment;

import org.jspecify.annotations.NullMarked;

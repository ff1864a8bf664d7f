/** What a school says of itself in stability.yaml: departments, campaigns, clocks, categories, calendar. */
@NullMarked
package stability.domain.school;

import org.jspecify.annotations.NullMarked;

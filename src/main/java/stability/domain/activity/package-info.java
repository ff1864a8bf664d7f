/** Drills, training and meetings (演练、培训、会议): what was held, by whom, and how many took part; never who. */
@NullMarked
package stability.domain.activity;

import org.jspecify.annotations.NullMarked;

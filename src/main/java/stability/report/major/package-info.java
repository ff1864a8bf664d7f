/** The list of major hazards with the four systems by which each is handled (一单四制). */
@NullMarked
package stability.report.major;

import org.jspecify.annotations.NullMarked;

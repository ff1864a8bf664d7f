/** The list of what is still open (未销号清单), for those who ask the school for it. */
@NullMarked
package stability.report.open;

import org.jspecify.annotations.NullMarked;

/** What people write into papers in their own words: for which papers, and under which headings. */
@NullMarked
package stability.domain.prose;

import org.jspecify.annotations.NullMarked;

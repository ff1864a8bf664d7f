/** What a school hands in to its bureau as data: the rows of the tables of {@code domain/export}, for one month or several. */
@NullMarked
package stability.report.export;

import org.jspecify.annotations.NullMarked;

/** What a school hands in to its bureau as data: the tables, their columns and types. What stands in them is for reports to say. */
@NullMarked
package stability.domain.export;

import org.jspecify.annotations.NullMarked;

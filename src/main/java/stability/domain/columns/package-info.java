/** The columns of the ledgers that are handed in: names, titles, forms and widths. What stands in them is for reports to say. */
@NullMarked
package stability.domain.columns;

import org.jspecify.annotations.NullMarked;

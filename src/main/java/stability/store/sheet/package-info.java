/**
 * Tables that other programs made, as plain rows: workbooks (.xlsx) by the XML reader of the JDK, separated text by FastCSV.
 * What is read is held to bounds while it is read, and what is not understood is refused, never left out.
 */
@NullMarked
package stability.store.sheet;

import org.jspecify.annotations.NullMarked;

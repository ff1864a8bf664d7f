/** Tables that other programs made: workbooks and separated text, as plain rows of cells; and the port that reads them. */
@NullMarked
package stability.app.sheet;

import org.jspecify.annotations.NullMarked;

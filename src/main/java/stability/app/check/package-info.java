/**
 * Judges what is in the folder or about to enter it: what cannot be read, what does not hold, what people let
 * stand.
 */
@NullMarked
package stability.app.check;

import org.jspecify.annotations.NullMarked;

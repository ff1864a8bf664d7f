/** Tables of offices as test data: column sets with rows, and workbooks and separated text made of them in every layout. */
@NullMarked
package stability.imports;

import org.jspecify.annotations.NullMarked;

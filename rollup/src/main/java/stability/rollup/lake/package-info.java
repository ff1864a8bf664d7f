/** The lake: Parquet by month, written whole and swapped in, and read through DuckDB. */
@NullMarked
package stability.rollup.lake;

import org.jspecify.annotations.NullMarked;

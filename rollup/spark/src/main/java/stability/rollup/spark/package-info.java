/** The job for Spark: the same files and questions as on a desk. */
@NullMarked
package stability.rollup.spark;

import org.jspecify.annotations.NullMarked;

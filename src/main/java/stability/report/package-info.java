/** Report models: every figure computed once, from a snapshot of the account. Pure, and plain data when done. */
@NullMarked
package stability.report;

import org.jspecify.annotations.NullMarked;

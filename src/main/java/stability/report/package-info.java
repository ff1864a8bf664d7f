/** Report models: every figure computed once, from a ledger, a day and a cut-off. Pure, and plain data when done. */
@NullMarked
package stability.report;

import org.jspecify.annotations.NullMarked;

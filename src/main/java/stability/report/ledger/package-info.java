/** The ledgers to hand in, as tables. */
@NullMarked
package stability.report.ledger;

import org.jspecify.annotations.NullMarked;

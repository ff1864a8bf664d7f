/** All records together, and the questions that span them. */
@NullMarked
package stability.domain.ledger;

import org.jspecify.annotations.NullMarked;

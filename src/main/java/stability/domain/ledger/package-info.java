/** All records together, or as many of them as are asked for, and the questions that span kinds. */
@NullMarked
package stability.domain.ledger;

import org.jspecify.annotations.NullMarked;

/** Exchanging an account with others: what a merge makes of two versions, and in which order everything happens. */
@NullMarked
package stability.app.sync;

import org.jspecify.annotations.NullMarked;

/**
 * What git and an earlier audit know of the account: who committed each step, and what was done to it besides appending.
 */
@NullMarked
package stability.app.audit;

import org.jspecify.annotations.NullMarked;

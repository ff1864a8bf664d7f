/** The reports on a phase and on a whole campaign: every figure computed once, from a ledger, a period and a cut-off. */
@NullMarked
package stability.report.phase;

import org.jspecify.annotations.NullMarked;

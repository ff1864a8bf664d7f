/** The account as a whole: beginning it, what is due, checking and auditing it, its settings and schemas. */
@NullMarked
package stability.cli.account;

import org.jspecify.annotations.NullMarked;

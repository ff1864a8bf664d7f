/** What help says: of the program, of a noun, of one command. */
@NullMarked
package stability.cli.help;

import org.jspecify.annotations.NullMarked;

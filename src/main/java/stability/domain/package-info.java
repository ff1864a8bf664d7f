/**
 * The account itself, as pure values: what a kind of matter is, which steps it may take, and how its state follows from
 * them. All of it is in the rooms; here is only which program this is. Imports no other layer, and no library but
 * annotations; knows no file, no time of the machine and no terminal.
 */
@NullMarked
package stability.domain;

import org.jspecify.annotations.NullMarked;

/**
 * The account itself, as pure values: what a kind of matter is, which steps it may take, and how its state
 * follows from them. Imports nothing of ours and no library but annotations; knows no file, clock or terminal.
 */
@NullMarked
package stability.domain;

import org.jspecify.annotations.NullMarked;

/**
 * Commands: parse, call one use case, hand the result to a renderer. Here the tree of them, how one is parsed and run, and
 * the help; the commands themselves are in the rooms.
 */
@NullMarked
package stability.cli;

import org.jspecify.annotations.NullMarked;

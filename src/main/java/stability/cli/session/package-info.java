/**
 * One run of one command: the world around it, the options that every command has, and what it says besides its
 * result.
 */
@NullMarked
package stability.cli.session;

import org.jspecify.annotations.NullMarked;

/**
 * The user's own git, called as a process: what it knows of a records folder, and commits of what was written. What a
 * repository's settings could do to the answer, or have run, is switched off.
 */
@NullMarked
package stability.store.git;

import org.jspecify.annotations.NullMarked;

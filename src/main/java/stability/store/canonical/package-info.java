/**
 * Reads records that stand exactly as the program writes them, which nearly all do, many times faster than the YAML reader
 * would; what is of any other form is left to that.
 */
@NullMarked
package stability.store.canonical;

import org.jspecify.annotations.NullMarked;

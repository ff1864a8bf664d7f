/** Entering: new matters and steps, by whom and when, and the rules that hold for every entry. */
@NullMarked
package stability.app.entry;

import org.jspecify.annotations.NullMarked;

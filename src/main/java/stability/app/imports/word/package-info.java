/** What the words in cells mean: days, numbers, choices, names of the school, and several matters in one cell. */
@NullMarked
package stability.app.imports.word;

import org.jspecify.annotations.NullMarked;

/** What the titles of a table mean: by lists of those that offices use, by their words, and by what stands beside them. */
@NullMarked
package stability.app.imports.title;

import org.jspecify.annotations.NullMarked;

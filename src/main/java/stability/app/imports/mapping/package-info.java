/** What a table means as a person has confirmed it, and as it is kept. */
@NullMarked
package stability.app.imports.mapping;

import org.jspecify.annotations.NullMarked;

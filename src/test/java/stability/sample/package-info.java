/** The made-up campaign of {@code records/}: its script, and what makes the records from it. */
@NullMarked
package stability.sample;

import org.jspecify.annotations.NullMarked;

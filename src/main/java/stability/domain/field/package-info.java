/**
 * What a value may be: declared fields, their types and vocabularies, phrases in both languages, and where in a
 * file a value stood.
 */
@NullMarked
package stability.domain.field;

import org.jspecify.annotations.NullMarked;

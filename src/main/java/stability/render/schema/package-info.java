/** JSON Schemas of the files in a records folder, made from the declarations that the reader goes by. */
@NullMarked
package stability.render.schema;

import org.jspecify.annotations.NullMarked;

/** What FreeMarker says of a template, in words for the person who wrote it. */
@NullMarked
package stability.render.template.error;

import org.jspecify.annotations.NullMarked;

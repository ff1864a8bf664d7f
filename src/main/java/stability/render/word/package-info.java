/** Word papers: templates that are zips of XML parts, looked at before and after they are filled in. */
@NullMarked
package stability.render.word;

import org.jspecify.annotations.NullMarked;

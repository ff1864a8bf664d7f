/** Fills in templates, which are not trusted, and says what is wrong with them. */
@NullMarked
package stability.render.template;

import org.jspecify.annotations.NullMarked;

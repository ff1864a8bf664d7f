/**
 * Turns what reports and commands have to say into papers, files and texts, in one room for each form; here the templates
 * as their users see them. Computes no figure. What stands in records is treated as hostile: each format escapes it for
 * where it goes.
 */
@NullMarked
package stability.render;

import org.jspecify.annotations.NullMarked;

/**
 * Turns report models, which arrive as plain maps and lists, into text, Markdown, HTML, JSON, CSV and terminal tables.
 * Computes no figure. What stands in records is treated as hostile: each format escapes it for where it goes.
 */
@NullMarked
package stability.render;

import org.jspecify.annotations.NullMarked;

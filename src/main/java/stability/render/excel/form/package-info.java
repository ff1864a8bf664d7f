/** Workbooks for departments to fill in: a sheet to write on, the choices behind its lists, and a guide. */
@NullMarked
package stability.render.excel.form;

import org.jspecify.annotations.NullMarked;

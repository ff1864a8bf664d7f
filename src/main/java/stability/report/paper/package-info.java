/** Every paper by name, its model as plain data, the words of templates, and examples to try templates on. */
@NullMarked
package stability.report.paper;

import org.jspecify.annotations.NullMarked;

/** Every paper by name, and examples of each, made from its model. */
@NullMarked
package stability.report.paper;

import org.jspecify.annotations.NullMarked;

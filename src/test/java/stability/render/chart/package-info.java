@NullMarked
package stability.render.chart;

import org.jspecify.annotations.NullMarked;

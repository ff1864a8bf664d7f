/** The charts of the HTML papers: a report model's plain values in, inline SVG out; nothing is counted here. */
@NullMarked
package stability.render.chart;

import org.jspecify.annotations.NullMarked;

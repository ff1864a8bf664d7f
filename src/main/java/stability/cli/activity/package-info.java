/** The commands of drills, training and meetings. */
@NullMarked
package stability.cli.activity;

import org.jspecify.annotations.NullMarked;

/** What the commands of all kinds of matters share: adding one, taking a step, listing them, showing one whole. */
@NullMarked
package stability.cli.matter;

import org.jspecify.annotations.NullMarked;

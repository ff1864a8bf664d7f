/** What has to be done now, and where things stand: the lists and figures over all kinds. */
@NullMarked
package stability.cli.overview;

import org.jspecify.annotations.NullMarked;

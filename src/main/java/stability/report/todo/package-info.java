/** What has to be done now, in groups, each with the command that does it. */
@NullMarked
package stability.report.todo;

import org.jspecify.annotations.NullMarked;

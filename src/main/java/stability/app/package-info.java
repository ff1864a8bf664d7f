/**
 * What people do with the account: the use cases in the rooms, and here the ports that they and the commands need. Knows
 * no file, command line or terminal.
 */
@NullMarked
package stability.app;

import org.jspecify.annotations.NullMarked;

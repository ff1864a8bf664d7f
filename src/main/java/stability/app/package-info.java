/** What people do with the account: use cases, and the ports they need. Knows no file, command line or terminal. */
@NullMarked
package stability.app;

import org.jspecify.annotations.NullMarked;

/**
 * A folder of records as the account that the use cases ask for, whole or in part, and the files beside the records: the
 * settings, the audit's note, what a new folder begins with. How one record is read and written is in the rooms.
 */
@NullMarked
package stability.store;

import org.jspecify.annotations.NullMarked;

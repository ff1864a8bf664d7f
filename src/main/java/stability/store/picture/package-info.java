/** What files tell besides what they show: where and by whom a photo was taken. Finding it, and taking it out. */
@NullMarked
package stability.store.picture;

import org.jspecify.annotations.NullMarked;

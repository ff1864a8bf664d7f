/** Tests of the packaged program, in processes of its own: how it starts, what it withstands, many of it at once. */
@NullMarked
package stability.packaged;

import org.jspecify.annotations.NullMarked;

/** Holds the documents to the program, and makes the parts of them that follow from it. */
@NullMarked
package stability.docs;

import org.jspecify.annotations.NullMarked;

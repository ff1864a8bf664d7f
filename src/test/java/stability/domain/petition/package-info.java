/** Tests of petitions. */
@org.jspecify.annotations.NullMarked
package stability.domain.petition;

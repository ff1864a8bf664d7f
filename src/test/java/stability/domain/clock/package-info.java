/** Tests of the school and its calendar. */
@org.jspecify.annotations.NullMarked
package stability.domain.clock;

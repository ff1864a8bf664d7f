/** Tests of incidents and their clocks. */
@org.jspecify.annotations.NullMarked
package stability.domain.incident;

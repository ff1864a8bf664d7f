/** Tests of what a school sets. */
@org.jspecify.annotations.NullMarked
package stability.domain.school;

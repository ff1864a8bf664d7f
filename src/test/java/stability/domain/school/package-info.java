/** Tests of what a school may say of itself. */
@org.jspecify.annotations.NullMarked
package stability.domain.school;

/** Laws of warnings. */
package stability.domain.warning;

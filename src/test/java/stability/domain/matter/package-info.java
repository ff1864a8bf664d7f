/** Laws of slips that are mended. */
package stability.domain.matter;

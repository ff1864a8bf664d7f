/** Laws of the figures. */
package stability.report;

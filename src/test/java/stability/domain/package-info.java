/** Laws of matters and their steps. */
package stability.domain;

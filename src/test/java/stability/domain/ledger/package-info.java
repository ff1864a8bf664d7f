/** Laws of the kinds together. */
package stability.domain.ledger;

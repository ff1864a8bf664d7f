/** The corpus of hostile files: what {@code check} finds in each, and that nothing of it does harm on its way out. */
package stability.hostile;

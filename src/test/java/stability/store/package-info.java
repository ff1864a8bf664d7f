/** Laws of the files: what is written reads back the same, and appending keeps every byte. */
package stability.store;

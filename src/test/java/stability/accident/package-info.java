/** What happens to the files of an account by accident, in editors and in programs that copy them, and what comes of it. */
package stability.accident;

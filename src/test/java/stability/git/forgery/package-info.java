/** What somebody might do to an account so that an audit does not see it: {@link stability.git.forgery.Forgeries}. */
package stability.git.forgery;

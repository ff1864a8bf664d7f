/** The account in the hands of git: merges of clones, commits of what was written, hooks, audits. */
package stability.git;

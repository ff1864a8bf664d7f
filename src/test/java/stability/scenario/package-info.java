/** Behaviour as text files: a tree of files, commands, what they print, and the tree afterwards. */
package stability.scenario;

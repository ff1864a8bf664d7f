/** Targets for a coverage-guided fuzzer, and the replay of what it found worth keeping. */
package stability.fuzz;

package stability.app.sync;

/**
 * What both sides made something else of, so that a person has to choose.
 *
 * @param file its path below the records folder; of a file outside, from the top of the repository
 * @param part the key, such as {@code place} or {@code departments zwc}; empty if it is the file as a whole
 */
public record Conflict(String file, String part, Version ours, Version theirs) {}

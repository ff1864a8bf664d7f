package stability.app;

import java.util.function.Predicate;

/**
 * Which of the newest matters are looked at, and when it is enough.
 *
 * @param wanted by their ids
 * @param enough how many answers
 * @param opened how many files are opened for them at most
 */
public record Newest(Predicate<String> wanted, int enough, int opened) {}

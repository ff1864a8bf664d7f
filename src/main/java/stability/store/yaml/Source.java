package stability.store.yaml;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.problem.FileProblems;
import stability.domain.problem.Problem;

/**
 * A file's text whose characters are known to be sound: UTF-8, no byte order mark, no control characters but line
 * ends, no conflict marker of git. Knows where each line begins, so that every finding has its exact place.
 */
public final class Source {
    /** One matter is a few kilobytes; a file beyond this is not a record. In bytes. */
    public static final int LIMIT = 1 << 20;

    /** A step is one line of a few hundred; what is longer no editor or comparison shows any more. In {@code char}s. */
    public static final int LINE_LIMIT = 1 << 16;

    private final String name;
    private final String text;
    private final int[] lineStarts;
    private final boolean astral;

    /**
     * @param lineStarts index of the first character of each line
     * @param astral whether a character takes two {@code char}s, so that columns must be counted
     */
    Source(String name, String text, int[] lineStarts, boolean astral) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts;
        this.astral = astral;
    }

    /**
     * Reads a file.
     *
     * @param name the path to show in findings, below the records folder, with {@code /}
     * @return null if there were findings, which the listener has got, in order
     */
    public static @Nullable Source read(Path file, String name, Consumer<? super Problem> listener) {
        return read(file, LIMIT, name, listener);
    }

    /** Likewise one that may be larger than a record: so many bytes. */
    public static @Nullable Source read(Path file, int limit, String name, Consumer<? super Problem> listener) {
        FileBytes bytes = new FileBytes(limit);
        return bytes.read(file, name, listener) ? of(bytes.bytes(), bytes.length(), limit, name, listener) : null;
    }

    /** The same checks for bytes that are in memory already. */
    public static @Nullable Source of(byte[] bytes, String name, Consumer<? super Problem> listener) {
        return of(bytes, bytes.length, name, listener);
    }

    /** Likewise for the first so many of the bytes. */
    public static @Nullable Source of(byte[] bytes, int length, String name, Consumer<? super Problem> listener) {
        return of(bytes, length, LIMIT, name, listener);
    }

    /** Likewise of what may be larger than a record: so many bytes. */
    public static @Nullable Source of(
            byte[] bytes, int length, int limit, String name, Consumer<? super Problem> listener) {
        FileProblems findings = new FileProblems();
        Source source = Decoder.decode(bytes, length, limit, name, findings);
        if (source != null) {
            CharacterCheck.check(source, findings);
        }
        findings.tell(listener);
        return findings.isEmpty() ? source : null;
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /** How many lines there are; the end of the last line begins no further one. */
    public int lines() {
        return endsWithNewline() ? lineStarts.length - 1 : lineStarts.length;
    }

    /** A line by its number from 1, without its line end. */
    public String line(int number) {
        int end = number < lineStarts.length ? lineStarts[number] - 1 : text.length();
        int start = lineStarts[number - 1];
        return text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
    }

    public boolean endsWithNewline() {
        return text.endsWith("\n");
    }

    /** The place of a character, by its index in {@link #text()}. */
    public Place place(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        int line = found >= 0 ? found : -found - 2;
        return new Place(name, line + 1, text.codePointCount(lineStarts[line], index) + 1);
    }

    /** The line of a character, by its index in {@link #text()}: quicker than its whole place. */
    public Place lineOf(int index) {
        int found = Arrays.binarySearch(lineStarts, index);
        return new Place(name, found >= 0 ? found + 1 : -found - 1, 0);
    }

    /** Index of the first character of a line, by its number from 1. */
    public int start(int line) {
        return lineStarts[line - 1];
    }

    /** Whether indices and counts of characters (code points) may differ. */
    boolean astral() {
        return astral;
    }
}

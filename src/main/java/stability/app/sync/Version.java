package stability.app.sync;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;

/**
 * A file, or a part of it, as one side has it.
 *
 * @param lines without line ends; null if it is not there, or is no text
 * @param bytes how many; -1 if it is not there
 */
public record Version(@Nullable List<String> lines, long bytes) {
    /** What is shown as it stands. */
    private static final int SHORT = 6;

    /** Of what is not there. */
    public static final Version GONE = new Version(null, -1);

    /** Of some lines; null for what is not there. */
    static Version of(@Nullable List<String> lines) {
        return lines == null
                ? GONE
                : new Version(
                        List.copyOf(lines),
                        lines.stream().mapToLong(String::length).sum());
    }

    /** For people, on one line. */
    public Text shown() {
        return shown(GONE);
    }

    /** Likewise what it has and another has not. */
    Text shown(Version other) {
        if (isGone()) {
            return Text.of("没有", "nothing");
        }
        List<String> all = lines == null ? List.of() : lines;
        List<String> others = other.lines == null ? List.of() : other.lines;
        List<String> different = all.stream()
                .filter(line -> !others.contains(line))
                .map(String::strip)
                .toList();
        return different.isEmpty() || different.size() > SHORT
                ? Text.of("{0} 字节", "{0} bytes").with(bytes)
                : Text.of("“{0}”", "\"{0}\"").with(String.join(" ", different));
    }

    /** Whether it is not there. */
    public boolean isGone() {
        return bytes < 0;
    }
}

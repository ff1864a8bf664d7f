package stability.domain.field;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Structured text as it stands in a file, before it means anything: each node knows its place. */
public sealed interface Node {

    Place place();

    /**
     * A single value.
     *
     * @param text its characters, quotes and escapes resolved
     * @param quoted whether it was quoted; only a quoted scalar is surely text
     */
    record Scalar(String text, boolean quoted, Place place) implements Node {}

    /** A list of values. */
    record Sequence(List<Node> items, Place place) implements Node {}

    /**
     * Keys with values, in the order of the file; keys are unique.
     *
     * @param endLine the line on which it ends: a step is one that begins and ends on the same line
     */
    record Mapping(Map<String, Entry> entries, Place place, int endLine) implements Node {
        public @Nullable Node get(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }
    }

    /** A key with the place where it stands, and its value. */
    record Entry(Place place, Node value) {}
}

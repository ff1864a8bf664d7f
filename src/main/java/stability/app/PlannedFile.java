package stability.app;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;

/**
 * What would happen to a file.
 *
 * @param size the bytes that it would have
 * @param removed the lines that would go
 * @param added the lines that would come; none of a picture and whatever else is no text
 */
public record PlannedFile(Path file, Act act, int size, List<String> removed, List<String> added) {
    /** What would be done with it. */
    public enum Act implements Word {
        CREATE(Text.of("新建", "new")),
        APPEND(Text.of("追加", "appended to")),
        REPLACE(Text.of("改写", "changed")),
        REMOVE(Text.of("删除", "removed"));

        private final Text label;

        Act(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * The difference between two contents.
     *
     * @param before null if the file is not there
     * @param after null if it would go
     */
    static PlannedFile of(Path file, byte @Nullable [] before, byte @Nullable [] after) {
        String old = before == null ? "" : text(before);
        String now = after == null ? "" : text(after);
        int size = after == null ? 0 : after.length;
        if (before == null || after == null || old == null || now == null) {
            Act act = before == null ? Act.CREATE : after == null ? Act.REMOVE : Act.REPLACE;
            return new PlannedFile(file, act, size, lines(old), lines(now));
        }
        List<String> was = lines(old);
        List<String> is = lines(now);
        int same = 0;
        while (same < was.size() && same < is.size() && was.get(same).equals(is.get(same))) {
            same++;
        }
        int last = 0;
        int most = Math.min(was.size(), is.size()) - same;
        while (last < most && was.get(was.size() - 1 - last).equals(is.get(is.size() - 1 - last))) {
            last++;
        }
        return new PlannedFile(
                file,
                now.startsWith(old) && same < is.size() ? Act.APPEND : Act.REPLACE,
                size,
                was.subList(same, was.size() - last),
                is.subList(same, is.size() - last));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    /** The bytes as text; null if they are none. */
    private static @Nullable String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 ? text : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}

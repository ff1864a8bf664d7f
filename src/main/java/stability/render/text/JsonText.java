package stability.render.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Maps, lists, strings, numbers, booleans and nulls as JSON: indented by two spaces, LF, a newline at the end, Chinese
 * characters as they are, keys in the order of the map. Characters that steer a terminal are escaped, which JSON itself
 * asks for only in part: people look at JSON on a terminal too.
 */
public final class JsonText {
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private JsonText() {}

    /** The JSON of plain data. */
    public static String of(@Nullable Object value) {
        PrettyPrinter layout = new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(INDENTER)
                .withArrayIndenter(INDENTER);
        return escaped(mapper().writer().with(layout).writeValueAsString(value)) + "\n";
    }

    /** A line of JSON for each of these, without blanks: NDJSON. */
    public static String lines(List<? extends Map<String, ?>> rows) {
        ObjectWriter writer = mapper().writer();
        StringBuilder lines = new StringBuilder();
        for (Map<String, ?> row : rows) {
            lines.append(writer.writeValueAsString(row)).append('\n');
        }
        return escaped(lines.toString());
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }

    /** All but the layout's own line ends stand in strings, where the escape means the same. */
    private static String escaped(String json) {
        if (json.chars().noneMatch(JsonText::isEscaped)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 64);
        json.chars().forEach(c -> {
            if (isEscaped(c)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    private static boolean isEscaped(int c) {
        return c != '\n' && PrintableText.isSteering(c);
    }
}

package stability.render.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.Column;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.render.text.JsonText;
import stability.report.ledger.LedgerTable;
import stability.report.view.Waiting;

/**
 * A JSON document that a command prints, and its schema: made of the records and declarations that the document itself is
 * printed from, strict about what this version prints. Each command names its own; nothing is made before it is asked for.
 */
public final class PrintedDocument {
    /** What every command prints that writes into the account: the matters that it touched. */
    public static final PrintedDocument ENTERED = new PrintedDocument(
            "entered", "entered", Text.of("录入后的事项", "the matters that were entered into"), PrintedDocument::entered);

    private static final String DEFINITIONS = "$defs";

    private final String name;
    private final String kind;
    private final Text label;
    private final Function<Making, Map<String, @Nullable Object>> properties;

    /** What a schema is made with. */
    private record Making(RecordSchema records, MatterSchema matters) {}

    /** @param properties the properties behind {@code schema} and {@code kind} */
    private PrintedDocument(
            String name, String kind, Text label, Function<Making, Map<String, @Nullable Object>> properties) {
        this.name = name;
        this.kind = kind;
        this.label = label;
        this.properties = properties;
    }

    /**
     * A list in the common envelope.
     *
     * @param kind its kind, and the name of its schema
     * @param parts an item has the components of these records, one behind the other
     */
    public static PrintedDocument list(String kind, Text label, Class<?>... parts) {
        return new PrintedDocument(kind, kind, label, making -> items(item(making, parts)));
    }

    /**
     * Findings, and how many there are.
     *
     * @param finding the record of one
     */
    public static PrintedDocument findings(String kind, Text label, Class<?> finding) {
        return new PrintedDocument(kind, kind, label, making -> {
            Map<String, @Nullable Object> envelope = items(item(making, finding));
            envelope.put("count", RecordSchema.ordered("type", "integer", "minimum", 0));
            return envelope;
        });
    }

    /**
     * A paper: the components of its model.
     *
     * @param kind what the model says of itself
     */
    public static PrintedDocument paper(String kind, Text label, Class<?> model) {
        return new PrintedDocument(kind, kind, label, making -> making.records().properties(model));
    }

    /** A ledger: a paper whose rows have columns that the settings choose. */
    public static PrintedDocument ledger(Class<?> model) {
        return new PrintedDocument("ledger", "ledger", Text.of("台账", "a ledger"), making -> {
            Map<String, @Nullable Object> properties = making.records().properties(model);
            List<String> columns = Stream.concat(
                            Arrays.stream(LedgerForm.values())
                                    .flatMap(form -> form.columns().stream())
                                    .map(Column::id),
                            Stream.of(LedgerTable.ENTRY))
                    .distinct()
                    .toList();
            Map<String, @Nullable Object> named =
                    RecordSchema.ordered("propertyNames", RecordSchema.ordered("enum", columns));
            properties.replaceAll((key, schema) -> switch (key) {
                case "rows", "voided" ->
                    RecordSchema.ordered("allOf", List.of(RecordSchema.ordered("items", named), schema));
                case "totals" -> RecordSchema.ordered("allOf", List.of(named, schema));
                default -> schema;
            });
            return properties;
        });
    }

    /**
     * One matter with its clocks and links. The schema of the records has the name of the kind: this one is called
     * {@code hazard-show}.
     *
     * @param line a line of the lists of its kind; null if it has none
     */
    public static PrintedDocument show(Kind<?> kind, @Nullable Class<?> line) {
        String noun = kind.noun();
        Text label = Text.of("{0}：一件的全部", "{0}: one, whole").with(kind.label());
        return new PrintedDocument(noun + "-show", noun, label, making -> {
            Map<String, @Nullable Object> matter = making.matters().properties(kind);
            if (line != null) {
                matter.put("as_listed", RecordSchema.orNull(making.records().reference(line)));
                matter.put(
                        "before_correction",
                        RecordSchema.orNull(making.records().reference(line)));
            }
            matter.put("links_to", RecordSchema.list(MatterSchema.link()));
            matter.put("linked_from", RecordSchema.list(MatterSchema.link()));
            matter.put("clocks", RecordSchema.list(MatterSchema.clock()));
            List<String> waits = Arrays.stream(Waiting.values()).map(Word::word).toList();
            matter.put("waits", RecordSchema.orNull(RecordSchema.ordered("enum", waits)));
            return items(RecordSchema.object(matter));
        });
    }

    private static Map<String, @Nullable Object> entered(Making making) {
        List<Map<String, @Nullable Object>> kinds = Kinds.ALL.stream()
                .map(kind -> RecordSchema.object(making.matters().properties(kind)))
                .toList();
        return items(RecordSchema.ordered("anyOf", kinds));
    }

    private static Map<String, @Nullable Object> item(Making making, Class<?>... parts) {
        if (parts.length == 1) {
            return making.records().reference(parts[0]);
        }
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        for (Class<?> part : parts) {
            properties.putAll(making.records().properties(part));
        }
        return RecordSchema.object(properties);
    }

    private static Map<String, @Nullable Object> items(Map<String, @Nullable Object> item) {
        return RecordSchema.ordered("items", RecordSchema.list(item));
    }

    /** The same under another name, where that of its kind is the name of the schema of files. */
    public PrintedDocument named(String other) {
        return new PrintedDocument(other, kind, label, properties);
    }

    /** The name of the schema. */
    public String name() {
        return name;
    }

    /** What the document says of itself under {@code kind}. */
    public String kind() {
        return kind;
    }

    /** What it is. */
    public Text label() {
        return label;
    }

    /** The schema (2020-12) as JSON. */
    public String schema(Lang lang) {
        Making making = new Making(new RecordSchema(), new MatterSchema(lang));
        Map<String, @Nullable Object> whole = RecordSchema.ordered(
                "schema", RecordSchema.ordered("const", 1),
                "kind", RecordSchema.ordered("const", kind));
        properties.apply(making).forEach(whole::putIfAbsent);
        Map<String, @Nullable Object> schema = RecordSchema.ordered(
                "$schema", "https://json-schema.org/draft/2020-12/schema", "title", label.in(lang));
        schema.putAll(RecordSchema.object(whole));
        if (!making.records().definitions().isEmpty()) {
            schema.put(DEFINITIONS, making.records().definitions());
        }
        return JsonText.of(schema);
    }
}

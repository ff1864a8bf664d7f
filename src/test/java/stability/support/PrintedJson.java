package stability.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON that commands print, held to the schemas that the program gives: both are asked of the program as a user asks
 * for them, and a validator that is not ours compares them.
 */
public final class PrintedJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final PrintedJson INSTANCE = new PrintedJson();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, List<String>> commands = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Schema> schemas = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();

    private PrintedJson() {
        JSON.readTree(run("schema", "--format", "json")).get("items").forEach(item -> {
            if (!item.get("kind").isNull()) {
                String name = item.get("name").asString();
                List<String> words = new ArrayList<>();
                item.get("commands").forEach(command -> words.add(command.asString()));
                commands.put(name, List.copyOf(words));
                kinds.put(name, item.get("kind").asString());
                texts.put(name, run("schema", name));
                schemas.put(name, registry.getSchema(texts.get(name)));
            }
        });
    }

    private static String run(String... words) {
        World world = new World(
                Path.of("target").toAbsolutePath(),
                Instant.parse("2019-10-08T02:00:00Z"),
                Map.of(),
                "en",
                false,
                List.of(),
                List.of(),
                0,
                Duration.ZERO);
        Program.Outcome outcome = new InProcess().run(world, List.of(words));
        assertThat(outcome.status()).as("%s: %s", List.of(words), outcome.err()).isZero();
        return outcome.out();
    }

    /** The names of all schemas, each with the commands that print such a document. */
    public static Map<String, List<String>> commands() {
        return INSTANCE.commands;
    }

    /** What a document says of itself that has the schema of this name. */
    public static String kind(String name) {
        return INSTANCE.kinds.get(name);
    }

    /**
     * The names of all properties, but for those that records have by their declarations, and for numbers of the members of
     * the list before them.
     */
    public static Set<String> properties() {
        Set<String> names = new TreeSet<>();
        INSTANCE.texts.forEach((name, text) -> {
            if (!name.equals("entered") && !name.equals(INSTANCE.kinds.get(name) + "-show")
                    || name.startsWith("assess")) {
                collect(JSON.readTree(text), names);
            }
        });
        names.removeIf(name -> name.endsWith("Count"));
        return names;
    }

    private static void collect(JsonNode schema, Set<String> into) {
        into.addAll(schema.path("properties").propertyNames());
        schema.forEach(inner -> collect(inner, into));
    }

    /**
     * The name of the schema that this document keeps.
     *
     * @param command {@code hazard list}: only what it says that it prints will do
     * @throws AssertionError if there is none for its kind, or it does not keep it
     */
    public static String validate(String command, String document) {
        return INSTANCE.check(command, document);
    }

    private String check(String command, String document) {
        JsonNode tree = JSON.readTree(document);
        List<String> names = commands.keySet().stream()
                .filter(name -> commands.get(name).contains(command))
                .filter(name -> kinds.get(name).equals(tree.path("kind").asString()))
                .toList();
        assertThat(names)
                .as("the schemas of %s for the kind %s", command, tree.path("kind"))
                .hasSize(1);
        assertThat(schemas.get(names.get(0)).validate(document, InputFormat.JSON).stream()
                        .map(Error::toString)
                        .limit(5))
                .as("%s against the schema %s", command, names.get(0))
                .isEmpty();
        // what a correction changed is told in words, whatever it is
        assertThat(document.replaceAll("\"(from|to)\": \"[^\"]*\"", ""))
                .as("moments as people read them")
                .doesNotContainPattern("\"\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d[^\"]{0,9}\"");
        return names.get(0);
    }
}

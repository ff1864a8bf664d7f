package stability.support;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Validates YAML against a JSON Schema as an editor does: by a validator and a YAML parser that are not ours. */
public final class SchemaValidator {
    private static final JsonMapper JSON = new JsonMapper();

    private final Schema schema;

    /** @param schema the text of the schema */
    public SchemaValidator(String schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    /** What is wrong with the file, each with its place; nothing if it is valid. */
    public List<String> errors(String yaml) {
        return errors(tree(yaml));
    }

    /** The same of a tree of maps, lists, strings and numbers. */
    public List<String> errors(Object tree) {
        JsonNode node = JSON.valueToTree(tree);
        return schema.validate(node).stream().map(Error::toString).toList();
    }

    /** The file as a parser of YAML 1.2 sees it: a day is a text, a bare number a number. */
    public static Object tree(String yaml) {
        // one buffer for all: the parser fails on a character of two chars at the end of a buffer
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setBufferSize(yaml.length() + 16)
                .build();
        return new Load(settings).loadFromString(yaml);
    }
}

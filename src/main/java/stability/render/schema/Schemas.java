package stability.render.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.school.School;
import stability.render.text.JsonText;

/**
 * The JSON Schemas (2020-12) of the files in a records folder: one for {@code stability.yaml}, one for each kind of
 * matter. A pure function of the declarations, the language and the ids of the school.
 */
public final class Schemas {
    /** Where they lie in a records folder: hidden, so that they are no records. */
    public static final String FOLDER = ".schemas";

    /** The name of the schema of {@code stability.yaml}; the others go by the noun of their kind. */
    public static final String SCHOOL = "school";

    private static final String ENDING = ".schema.json";
    private static final Text SETTINGS = Text.of("学校的设置", "settings of the school");
    private static final Text COMMENT =
            Text.of("由 stability schema --write 生成，不要手改", "made by stability schema --write; do not edit");

    /**
     * A schema.
     *
     * @param name {@code school}, {@code hazard}
     * @param covers the files that it is for, as a pattern of paths below the records folder
     * @param file its path there
     */
    public record SchemaFile(String name, Text label, String covers, String file) {}

    private final Lang lang;
    private final KnownIds known;

    /**
     * @param lang the language of titles and descriptions
     * @param school whose departments, categories and campaigns are offered; null for none
     */
    public Schemas(Lang lang, @Nullable School school) {
        this.lang = lang;
        this.known = KnownIds.of(school, lang);
    }

    /** All there are: that of the settings, then the kinds. */
    public static List<SchemaFile> files() {
        List<SchemaFile> files = new ArrayList<>();
        files.add(new SchemaFile(SCHOOL, SETTINGS, "stability.yaml", FOLDER + "/stability" + ENDING));
        for (Kind<?> kind : Kinds.ALL) {
            String path = FOLDER + "/" + kind.noun() + ENDING;
            files.add(new SchemaFile(kind.noun(), kind.label(), kind.folder() + "/**/*.yaml", path));
        }
        return files;
    }

    /** The schema as JSON. */
    public String text(SchemaFile file) {
        Map<String, @Nullable Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$comment", COMMENT.in(lang));
        schema.put("title", file.label().in(lang));
        schema.putAll(body(file.name()));
        return JsonText.of(schema);
    }

    private Map<String, @Nullable Object> body(String name) {
        for (Kind<?> kind : Kinds.ALL) {
            if (kind.noun().equals(name)) {
                return new KindSchema(lang, new FieldSchema(lang, known)).of(kind);
            }
        }
        return SchoolSchema.of(lang);
    }
}

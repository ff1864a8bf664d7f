package stability.render.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.render.text.JsonText;

/** Settings of an editor, as VS Code and what follows it read them: which files each schema is for. */
public final class EditorSettings {
    /** Its path beside the records folder, where people open the account as a whole. */
    public static final String FILE = ".vscode/settings.json";

    private EditorSettings() {}

    /**
     * The settings as JSON. A formatter would break a step into several lines, which the reader refuses: it is off.
     *
     * @param folder the name of the records folder
     */
    public static String text(String folder) {
        Map<String, @Nullable Object> schemas = new LinkedHashMap<>();
        for (Schemas.SchemaFile schema : Schemas.files()) {
            schemas.put("./" + folder + "/" + schema.file(), folder + "/" + schema.covers());
        }
        Map<String, @Nullable Object> settings = new LinkedHashMap<>();
        settings.put("yaml.schemas", schemas);
        settings.put("yaml.format.enable", false);
        return JsonText.of(settings);
    }
}

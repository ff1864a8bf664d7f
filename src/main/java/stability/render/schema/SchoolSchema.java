package stability.render.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.DeadlineRule;
import stability.domain.columns.Column;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Lang;
import stability.domain.school.SchoolFields;

/** The schema of {@code stability.yaml}. Its ids are given there, so that only those of the program itself are listed. */
final class SchoolSchema {
    private SchoolSchema() {}

    static Map<String, @Nullable Object> of(Lang lang) {
        Map<String, @Nullable Object> schema = new FieldSchema(lang, KnownIds.NONE).mapping(SchoolFields.ALL);
        inside(schema, SchoolFields.DEPARTMENTS.name()).put("minItems", 1);
        Map<String, String> clocks = new LinkedHashMap<>();
        DeadlineRule.DEFAULTS.forEach(
                clock -> clocks.put(clock.id(), clock.described().in(lang)));
        inside(schema, SchoolFields.CLOCKS.name(), "id").putAll(FieldSchema.words(clocks));
        Map<String, String> columns = new LinkedHashMap<>();
        for (LedgerForm form : LedgerForm.values()) {
            for (Column column : form.columns()) {
                columns.putIfAbsent(column.id(), column.spec().title().in(lang));
            }
        }
        inside(schema, SchoolFields.LEDGERS.name(), "columns", "field").putAll(FieldSchema.words(columns));
        return schema;
    }

    /** The schema of the field at this path; lists on the way are looked into. */
    private static Map<String, @Nullable Object> inside(Map<String, @Nullable Object> schema, String... path) {
        Map<String, @Nullable Object> at = schema;
        for (String name : path) {
            Map<String, @Nullable Object> mapping = at.containsKey("items") ? map(at, "items") : at;
            at = map(map(mapping, "properties"), name);
        }
        return at;
    }

    @SuppressWarnings("unchecked") // FieldSchema makes nothing else there
    private static Map<String, @Nullable Object> map(Map<String, @Nullable Object> schema, String key) {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(schema.get(key), key);
    }
}

package stability.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.export.ExportColumn;
import stability.domain.export.ExportTable;
import stability.domain.export.ExportType;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.render.text.JsonText;
import stability.support.InProcess;
import stability.support.SchemaValidator;
import stability.support.World;

/** The pages, JSON Schemas and SQL types of what a school hands in follow from {@link ExportTable}; what it hands in fits them. */
class ExportTablesTest {
    private static final Path SCHEMAS = Path.of("docs/export");

    @TempDir
    Path root;

    @Test
    void pagesAreCurrent() throws IOException {
        for (Lang lang : Lang.values()) {
            Path file = Path.of(lang == Lang.ZH ? "docs/zh/export.md" : "docs/export.md");
            isCurrent(file, Docs.generated(Docs.read(file), "tables", tables(lang)));
        }
    }

    @Test
    void schemasAreCurrent() throws IOException {
        isCurrent(SCHEMAS.resolve("tables.sql"), sql());
        for (ExportTable table : ExportTable.values()) {
            isCurrent(SCHEMAS.resolve(table.word() + ".schema.json"), JsonText.of(schema(table)));
        }
    }

    @Test
    void whatIsHandedInFitsTheSchemas() throws IOException {
        Path records = Path.of("records").toAbsolutePath();
        List<String> words = List.of(
                "export", "--to", "out", "--months", "2019-09..2019-10", "--text", "--records", records.toString());
        World world = World.of(root, Instant.parse("2019-10-20T10:00:00Z"), Map.of(), "zh-CN");
        assertThat(new InProcess().run(world, words).status()).isZero();
        try (var folders = Files.list(root.resolve("out"))) {
            Path folder = folders.findFirst().orElseThrow();
            for (ExportTable table : ExportTable.values()) {
                String schema = Files.readString(SCHEMAS.resolve(table.word() + ".schema.json"));
                List<String> lines = Files.readAllLines(folder.resolve(table.file()));
                assertThat(lines).as(table.word()).isNotEmpty();
                SchemaValidator validator = new SchemaValidator(schema);
                lines.forEach(line -> assertThat(validator.errors(line)).isEmpty());
            }
        }
    }

    private static void isCurrent(Path file, String current) throws IOException {
        if (Docs.UPDATE) {
            Files.createDirectories(SCHEMAS);
            Files.writeString(file, current);
        } else {
            assertThat(Docs.read(file))
                    .as("bin/try -Ddocs.update=true ExportTablesTest makes %s current", file)
                    .isEqualTo(current);
        }
    }

    private static String tables(Lang lang) {
        StringBuilder page = new StringBuilder();
        for (ExportTable table : ExportTable.values()) {
            page.append("### `%s` %s\n\n".formatted(table.word(), table.label().in(lang)));
            page.append(Text.of("每行由 {0} 认定。", "A row is known by {0}.")
                    .with(code(table.key(), Text.of("、", ", ").in(lang)))
                    .in(lang));
            page.append(Text.of(
                            "\n\n| 列 | 类型 | 必有 | 意思 |\n|---|---|---|---|\n",
                            "\n\n| column | type | in every row | meaning |\n|---|---|---|---|\n")
                    .in(lang));
            for (ExportColumn column : table.columns()) {
                page.append("| `%s` | %s | %s | %s |\n"
                        .formatted(
                                column.name(),
                                type(column.type()),
                                when(column).in(lang),
                                column.meaning().in(lang)));
            }
            page.append('\n');
        }
        return page.toString().stripTrailing() + "\n";
    }

    private static Text when(ExportColumn column) {
        return column.text()
                ? Text.of("只在 `--text` 时", "with `--text`")
                : column.required() ? Text.of("是", "yes") : Text.same("");
    }

    private static String type(ExportType type) {
        return type.form() == ExportType.Form.WORD
                ? code(type.words(), " ")
                : "`" + type.form().sql() + "`";
    }

    private static String code(List<String> names, String between) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(between));
    }

    private static String sql() {
        StringBuilder sql = new StringBuilder("-- The tables that a school hands in, version " + ExportTable.SCHEMA
                + ". Made from the program by ExportTablesTest; docs/export.md tells what each column says.\n");
        for (ExportTable table : ExportTable.values()) {
            Function<ExportColumn, String> line = column -> "    \"" + column.name() + "\" "
                    + column.type().form().sql() + (column.required() ? " NOT NULL" : "");
            sql.append("\nCREATE TABLE \"").append(table.word()).append("\" (\n");
            sql.append(table.columns().stream().map(line).collect(Collectors.joining(",\n")));
            sql.append(",\n    PRIMARY KEY (")
                    .append(table.key().stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(", ")))
                    .append(")\n);\n");
        }
        return sql.toString();
    }

    private static Map<String, Object> schema(ExportTable table) {
        Map<String, Object> properties = new LinkedHashMap<>();
        table.columns().forEach(column -> properties.put(column.name(), property(column)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", table.label().en());
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        schema.put(
                "required",
                table.columns().stream()
                        .filter(ExportColumn::required)
                        .map(ExportColumn::name)
                        .toList());
        schema.put("properties", properties);
        return schema;
    }

    private static Map<String, Object> property(ExportColumn column) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put(
                "description", column.meaning().zh() + " · " + column.meaning().en());
        ExportType type = column.type();
        switch (type.form()) {
            case YES -> property.put("type", "boolean");
            case COUNT -> {
                property.put("type", "integer");
                property.put("minimum", 0);
                property.put("maximum", 999_999_999);
            }
            case AMOUNT -> {
                property.put("type", "number");
                property.put("minimum", 0);
                property.put("maximum", 999_999_999.999999);
            }
            case WORD -> property.put("enum", type.words());
            case TEXT -> {
                property.put("type", "string");
                property.put("maxLength", ExportColumn.TEXT_LENGTH);
            }
            case CODE, MONTH, NAME, ID, DAY, MOMENT -> {
                property.put("type", "string");
                property.put("pattern", type.form().pattern());
            }
        }
        return property;
    }
}

package stability.rollup.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import stability.domain.export.ExportManifest;
import stability.domain.export.ExportTable;
import stability.render.text.JsonText;
import tools.jackson.databind.json.JsonMapper;

/** An export for tests, right unless a test makes it wrong: of one school, by default {@code 370102001} in {@code 2026-09}. */
public final class TestExport {
    private final Map<ExportTable, StringBuilder> tables = new EnumMap<>(ExportTable.class);
    private final String school;
    private String name = "示例职业学校";
    private String from = "2026-09";
    private String until = "2026-09";
    private String cutOff = "2026-09-30T23:59:59+08:00";
    private boolean text;
    private UnaryOperator<String> manifest = UnaryOperator.identity();
    private final Map<ExportTable, byte[]> bytes = new EnumMap<>(ExportTable.class);

    public TestExport(String school) {
        this.school = school;
        for (ExportTable table : ExportTable.values()) {
            tables.put(table, new StringBuilder());
        }
    }

    /** One with a hazard, and a day with a report. */
    public static TestExport usual(String school) {
        return new TestExport(school)
                .row(ExportTable.HAZARD, "id", "H-20260901-00001", "open", true)
                .row(ExportTable.DAY, "clear", true, "screened", true);
    }

    public TestExport name(String its) {
        name = its;
        return this;
    }

    public TestExport months(String first, String last) {
        from = first;
        until = last;
        return this;
    }

    public TestExport cutOff(String moment) {
        cutOff = moment;
        return this;
    }

    /** With titles and places. */
    public TestExport withText() {
        text = true;
        return this;
    }

    /** Adds a row of the last month, by names and values in turn; rows have to be given in their order. */
    public TestExport row(ExportTable table, Object... namesAndValues) {
        return rowOf(until, table, namesAndValues);
    }

    /** Adds a row of a month. */
    public TestExport rowOf(String month, ExportTable table, Object... namesAndValues) {
        return line(
                table,
                JsonMapper.shared().writeValueAsString(Harmless.row(table, school, month, namesAndValues)) + "\n");
    }

    /** Adds text to a table, such as a line. */
    public TestExport line(ExportTable table, String line) {
        tables.get(table).append(line);
        return this;
    }

    /** Changes a table; the manifest is made of what comes out. */
    public TestExport edit(ExportTable table, UnaryOperator<String> change) {
        tables.put(table, new StringBuilder(change.apply(tables.get(table).toString())));
        return this;
    }

    /** Gives a table these bytes; the manifest is made of them. */
    public TestExport bytes(ExportTable table, byte[] its) {
        bytes.put(table, its);
        return this;
    }

    /** Changes the manifest when it is written. */
    public TestExport manifest(UnaryOperator<String> change) {
        UnaryOperator<String> before = manifest;
        manifest = text -> change.apply(before.apply(text));
        return this;
    }

    /** The digest that its manifest has. */
    public String digest() {
        return described(parts()).digest();
    }

    private byte[] of(ExportTable table) {
        byte[] its = bytes.get(table);
        return its != null ? its : tables.get(table).toString().getBytes(StandardCharsets.UTF_8);
    }

    private Map<ExportTable, ExportManifest.Part> parts() {
        Map<ExportTable, ExportManifest.Part> parts = new EnumMap<>(ExportTable.class);
        for (ExportTable table : ExportTable.values()) {
            byte[] its = of(table);
            long rows = new String(its, StandardCharsets.ISO_8859_1).lines().count();
            parts.put(table, new ExportManifest.Part(rows, its.length, ExportManifest.sha256(its)));
        }
        return parts;
    }

    private ExportManifest described(Map<ExportTable, ExportManifest.Part> parts) {
        return new ExportManifest(school, name, "Asia/Shanghai", cutOff, from, until, text, parts);
    }

    /** Writes it into a folder, which is made with those above. */
    public Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            Map<ExportTable, ExportManifest.Part> parts = parts();
            Map<String, Object> tablesOf = new LinkedHashMap<>();
            for (ExportTable table : ExportTable.values()) {
                Files.write(folder.resolve(table.file()), of(table));
                ExportManifest.Part part = parts.get(table);
                Map<String, Object> plain = new LinkedHashMap<>();
                plain.put("rows", part.rows());
                plain.put("bytes", part.bytes());
                plain.put("sha256", part.sha256());
                tablesOf.put(table.word(), plain);
            }
            Map<String, Object> plain = new LinkedHashMap<>();
            plain.put("schema", ExportTable.SCHEMA);
            plain.put("kind", ExportManifest.KIND);
            plain.put("school", school);
            plain.put("name", name);
            plain.put("zone", "Asia/Shanghai");
            plain.put("cut_off", cutOff);
            plain.put("from", from);
            plain.put("until", until);
            plain.put("text", text);
            plain.put("tables", tablesOf);
            plain.put("digest", described(parts).digest());
            Files.writeString(folder.resolve(ExportManifest.FILE), manifest.apply(JsonText.of(plain)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package stability.render.export;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import stability.domain.export.ExportManifest;
import stability.domain.export.ExportTable;
import stability.render.text.JsonText;
import stability.report.export.SchoolExport;

/** The files of an export: NDJSON for each table, then the manifest, by which a reader knows that the others are whole. */
public final class ExportFiles {
    private ExportFiles() {}

    /** The bytes of each file by its name, the manifest last. */
    public static Map<String, byte[]> of(SchoolExport export) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<ExportTable, ExportManifest.Part> parts = new EnumMap<>(ExportTable.class);
        export.tables().forEach((table, rows) -> {
            byte[] bytes = JsonText.lines(rows).getBytes(StandardCharsets.UTF_8);
            files.put(table.file(), bytes);
            parts.put(table, new ExportManifest.Part(rows.size(), bytes.length, ExportManifest.sha256(bytes)));
        });
        ExportManifest manifest = new ExportManifest(
                export.school(),
                export.name(),
                export.zone(),
                export.cutOff().toString(),
                export.from().toString(),
                export.until().toString(),
                export.text(),
                parts);
        files.put(ExportManifest.FILE, JsonText.of(plain(manifest)).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static Map<String, Object> plain(ExportManifest manifest) {
        Map<String, Object> tables = new LinkedHashMap<>();
        for (ExportTable table : ExportTable.values()) {
            ExportManifest.Part part = manifest.parts().get(table);
            if (part != null) {
                Map<String, Object> plain = new LinkedHashMap<>();
                plain.put("rows", part.rows());
                plain.put("bytes", part.bytes());
                plain.put("sha256", part.sha256());
                tables.put(table.word(), plain);
            }
        }
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("schema", ExportTable.SCHEMA);
        plain.put("kind", ExportManifest.KIND);
        plain.put("school", manifest.school());
        plain.put("name", manifest.name());
        plain.put("zone", manifest.zone());
        plain.put("cut_off", manifest.cutOff());
        plain.put("from", manifest.from());
        plain.put("until", manifest.until());
        plain.put("text", manifest.text());
        plain.put("tables", tables);
        plain.put("digest", manifest.digest());
        return plain;
    }
}

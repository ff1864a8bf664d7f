package stability.rollup.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import stability.domain.export.ExportManifest;
import stability.domain.export.ExportTable;

/** Writes what an order asks for: a folder for each school, as {@code stability export} does, and the list of schools. */
final class MadeExports {
    private static final String ZONE = "+08:00";
    private static final DateTimeFormatter CUT_OFF = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final Order order;

    MadeExports(Order order) {
        this.order = order;
    }

    /** Writes all, on all processors: into {@code exports/} below the folder, and {@code schools.csv} beside it. */
    void write(Path folder) throws IOException {
        Path exports = Files.createDirectories(folder.resolve("exports"));
        ThreadLocal<MadeTables> tables = ThreadLocal.withInitial(() -> new MadeTables(order));
        IntStream.range(0, order.schools()).parallel().forEach(number -> {
            try {
                write(exports, number, tables.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        StringBuilder list = new StringBuilder("code,name,county\n");
        // of a hundred schools one hands in nothing
        for (int i = 0; i < order.schools() + (order.schools() + 50) / 100; i++) {
            list.append("%s,%s,%s\n".formatted(Order.code(i), Order.name(i), Order.county(i)));
        }
        Files.writeString(folder.resolve("schools.csv"), list);
    }

    /** Writes the export of one school; the folder of it. */
    Path write(Path exports, int number, MadeTables made) throws IOException {
        made.make(number);
        String code = Order.code(number);
        Path folder = Files.createDirectories(exports.resolve(code + "-" + order.until()));
        String cutOff = order.cutOff().format(CUT_OFF) + ZONE;
        StringBuilder tables = new StringBuilder();
        Map<ExportTable, ExportManifest.Part> parts = new EnumMap<>(ExportTable.class);
        for (ExportTable table : ExportTable.values()) {
            Cells rows = made.of(table);
            byte[] bytes = Arrays.copyOf(rows.bytes(), rows.length());
            Files.write(folder.resolve(table.file()), bytes);
            ExportManifest.Part part = new ExportManifest.Part(rows.rows(), bytes.length, ExportManifest.sha256(bytes));
            parts.put(table, part);
            tables.append(tables.isEmpty() ? "\n" : ",\n")
                    .append("    \"%s\": {\"rows\": %d, \"bytes\": %d, \"sha256\": \"%s\"}"
                            .formatted(table.word(), part.rows(), part.bytes(), part.sha256()));
        }
        ExportManifest manifest = new ExportManifest(
                code,
                Order.name(number),
                "Asia/Shanghai",
                cutOff,
                order.from().toString(),
                order.until().toString(),
                order.text(),
                parts);
        Files.writeString(folder.resolve(ExportManifest.FILE), """
                {
                  "schema": %d,
                  "kind": "%s",
                  "school": "%s",
                  "name": "%s",
                  "zone": "%s",
                  "cut_off": "%s",
                  "from": "%s",
                  "until": "%s",
                  "text": %s,
                  "tables": {%s
                  },
                  "digest": "%s"
                }
                """.formatted(
                        ExportTable.SCHEMA,
                        ExportManifest.KIND,
                        code,
                        manifest.name(),
                        manifest.zone(),
                        cutOff,
                        order.from(),
                        order.until(),
                        order.text(),
                        tables,
                        manifest.digest()));
        return folder;
    }
}

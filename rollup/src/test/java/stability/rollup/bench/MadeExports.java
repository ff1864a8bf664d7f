package stability.rollup.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.stream.IntStream;
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
        StringBuilder contents = new StringBuilder();
        for (Object line : new Object[] {code, cutOff, order.from(), order.until(), order.text()}) {
            contents.append(line).append('\n');
        }
        StringBuilder tables = new StringBuilder();
        for (ExportTable table : ExportTable.values()) {
            Cells rows = made.of(table);
            try (OutputStream out = Files.newOutputStream(folder.resolve(table.file()))) {
                out.write(rows.bytes(), 0, rows.length());
            }
            String digest = sha256(rows.bytes(), rows.length());
            contents.append(table.word() + " " + rows.rows() + " " + digest + "\n");
            tables.append(tables.isEmpty() ? "\n" : ",\n")
                    .append("    \"%s\": {\"rows\": %d, \"bytes\": %d, \"sha256\": \"%s\"}"
                            .formatted(table.word(), rows.rows(), rows.length(), digest));
        }
        byte[] lines = contents.toString().getBytes(StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("export.json"), """
                {
                  "schema": %d,
                  "kind": "stability-export",
                  "school": "%s",
                  "name": "%s",
                  "zone": "Asia/Shanghai",
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
                        code,
                        Order.name(number),
                        cutOff,
                        order.from(),
                        order.until(),
                        order.text(),
                        tables,
                        sha256(lines, lines.length)));
        return folder;
    }

    private static String sha256(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e); // every Java platform has it
        }
    }
}

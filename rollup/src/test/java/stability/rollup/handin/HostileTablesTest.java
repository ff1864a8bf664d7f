package stability.rollup.handin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import stability.domain.export.ExportManifest;
import stability.domain.export.ExportTable;
import stability.rollup.support.TestExport;

/** Tables that are refused. */
class HostileTablesTest extends HostileCases {
    @TestFactory
    Stream<DynamicTest> files() {
        folder(
                "cut short",
                in -> {
                    Path file = TestExport.usual(SCHOOL).write(in.resolve("x")).resolve("hazard.ndjson");
                    byte[] bytes = Files.readAllBytes(file);
                    Files.write(file, Arrays.copyOf(bytes, bytes.length - 10));
                },
                "in/x/hazard.ndjson: it has ",
                " [other-size]");
        folder(
                "a byte is another",
                in -> {
                    Path file = TestExport.usual(SCHOOL).write(in.resolve("x")).resolve("hazard.ndjson");
                    Files.writeString(file, Files.readString(file).replace("H-20260901-00001", "H-20260901-00002"));
                },
                "in/x/hazard.ndjson: its bytes are not those of which export.json has the digest [other-bytes]");
        export(
                "nine million rows in a small file",
                export -> claim(export, 9_000_000),
                "in/x/hazard.ndjson: it claims 9000000 rows, for which ",
                " bytes are too few [claim]");
        export(
                "a row more than there is",
                export -> claim(export, 2),
                "in/x/hazard.ndjson: it has 1 rows, and 2 by export.json [other-count]");
        export(
                "no end of the line",
                export -> export.edit(ExportTable.HAZARD, String::stripTrailing),
                "in/x/hazard.ndjson:1: the last line has no end [no-line-end]");
        export(
                "a huge line",
                export -> export.line(ExportTable.HAZARD, "{\"school\":\"" + "x".repeat(500_000) + "\"}\n"),
                "in/x/hazard.ndjson:2: the line has more than 65536 bytes [long-line]");
        export(
                "a byte order mark in a table",
                export -> export.edit(ExportTable.HAZARD, text -> "\uFEFF" + text),
                "in/x/hazard.ndjson: the file begins with a byte order mark [byte-order-mark]");
        export(
                "bytes that are no UTF-8",
                export -> export.bytes(ExportTable.HAZARD, badBytes()),
                "in/x/hazard.ndjson:1: not UTF-8 [not-utf8]");
        export("a NUL", export -> export.line(ExportTable.HAZARD, "\0\n"), "in/x/hazard.ndjson:2: not right as JSON");
        export(
                "an empty line",
                export -> export.line(ExportTable.HAZARD, "\n"),
                "in/x/hazard.ndjson:2: the line must be one JSON object [not-an-object]");
        export(
                "a list for a row",
                export -> export.line(ExportTable.HAZARD, "[]\n"),
                "in/x/hazard.ndjson:2: the line must be one JSON object [not-an-object]");
        export(
                "two objects on a line",
                export -> export.edit(ExportTable.HAZARD, text -> text.replace("}\n", "}{}\n")),
                "in/x/hazard.ndjson:1: the line must be one JSON object [not-an-object]");
        export(
                "a line without end of object",
                export -> export.edit(ExportTable.HAZARD, text -> text.replace("}\n", "\n")),
                "in/x/hazard.ndjson:1: not right as JSON");
        return cases();
    }

    private static byte[] badBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((" ".repeat(50) + "{\"school\":\"").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC0);
        bytes.write(0xAF);
        bytes.writeBytes("\"}\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** Has the manifest claim so many rows of hazards, with a digest that fits. */
    private static void claim(TestExport export, long rows) {
        export.manifest(text -> {
            String changed = text.replaceFirst("\"rows\": 1,", "\"rows\": " + rows + ",");
            StringBuilder lines = new StringBuilder();
            for (String field : new String[] {"school", "cut_off", "from", "until"}) {
                lines.append(first(changed, "\"" + field + "\": \"([^\"]+)\"")).append('\n');
            }
            lines.append("false\n");
            for (ExportTable table : ExportTable.values()) {
                String part = changed.substring(changed.indexOf("\"" + table.word() + "\": {"));
                lines.append(table.word() + " " + first(part, "\"rows\": ([0-9]+)") + " "
                        + first(part, "\"sha256\": \"([0-9a-f]+)\"") + "\n");
            }
            String digest = ExportManifest.sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
            return changed.replaceFirst("\"digest\": \"[0-9a-f]+\"", "\"digest\": \"" + digest + "\"");
        });
    }

    private static String first(String text, String form) {
        Matcher matcher = Pattern.compile(form).matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}

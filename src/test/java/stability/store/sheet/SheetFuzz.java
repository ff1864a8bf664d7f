package stability.store.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import stability.app.sheet.Sheet;
import stability.app.sheet.SheetCell;
import stability.app.sheet.SheetFile;
import stability.app.sheet.SheetRow;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.support.Said;

/**
 * Any bytes as a file with tables; behind one of the letters S, T, F, W, R as a part of a workbook, since no fuzzer packs zip files: its
 * sheet, its texts, its formats, its list of sheets, its relations. Either it is refused in two plain lines, or its rows are in order and its cells plain.
 */
public final class SheetFuzz {
    private static final Map<Character, String> PARTS = Map.of(
            'S', "xl/worksheets/sheet1.xml",
            'T', "xl/sharedStrings.xml",
            'F', "xl/styles.xml",
            'W', "xl/workbook.xml",
            'R', "xl/_rels/workbook.xml.rels");

    private static final String ROWS =
            "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c s=\"1\"><v>43733.5</v></c><c s=\"2\"><v>1e3</v></c></row>";

    private SheetFuzz() {}

    /** Tries one input; a law that does not hold is an error. */
    public static void fuzzerTestOneInput(byte[] data) {
        String part = data.length == 0 ? null : PARTS.get((char) data[0]);
        try {
            Path file = Files.createTempFile("fuzz", ".xlsx");
            try {
                Files.write(
                        file,
                        part == null ? data : book(part, new String(data, 1, data.length - 1, StandardCharsets.UTF_8)));
                read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] book(String part, String text) {
        return new RawBook()
                .texts("<si><t>一</t></si><si><t>二</t></si>")
                .formats("14", "0.00")
                .rows(ROWS, "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>")
                .part(part, text)
                .bytes();
    }

    private static void read(Path path) {
        SheetFile file;
        try {
            file = new SheetReader().read(path);
        } catch (Refused refused) {
            assertThat(refused.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(Code.BAD_SHEET);
                Said.isPlain(problem);
            });
            return;
        }
        for (Sheet sheet : file.sheets()) {
            int last = 0;
            for (SheetRow row : sheet.rows()) {
                assertThat(row.number()).isGreaterThan(last);
                last = row.number();
                assertThat(row.cells()).isNotEmpty().hasSizeLessThanOrEqualTo(Bounds.COLUMNS);
                row.cells().forEach(SheetFuzz::isPlain);
            }
        }
    }

    private static void isPlain(SheetCell cell) {
        assertThat(cell.text()).isEqualTo(PlainCell.text(cell.text())).hasSizeLessThanOrEqualTo(Bounds.CELL);
        if (cell.moment() != null) {
            assertThat(cell.text()).isEqualTo(Serial.text(cell.moment()));
        }
    }
}

package stability.store.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stability.app.sheet.Sheet;
import stability.app.sheet.SheetCell;
import stability.app.sheet.SheetFile;
import stability.app.sheet.SheetRow;
import stability.domain.field.Text;

/** Separated text, such as CSV: its characters, its delimiter, and then its rows by FastCSV. */
final class SeparatedReader {
    /** Beyond every bound of ours, which name the trouble. */
    private static final int MUCH = 1 << 24;

    /** What begins a formula, in both widths. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Bounds bounds = new Bounds();
    private final CellTexts texts = new CellTexts(bounds);
    private final List<SheetRow> rows = new ArrayList<>();

    private SeparatedReader() {}

    static SheetFile read(Path file, String name) throws NotRead, IOException {
        TextCharset charset = TextCharset.of(file);
        Delimiter delimiter;
        try (Reader text = charset.open(file)) {
            delimiter = Delimiter.of(text);
        }
        SeparatedReader reader = new SeparatedReader();
        try (Reader text = charset.open(file)) {
            reader.rows(text, delimiter);
        }
        return new SheetFile(name, SheetFile.Form.SEPARATED, List.of(new Sheet("", false, reader.rows)));
    }

    private void rows(Reader text, Delimiter delimiter) throws NotRead, IOException {
        CsvRecord last = null;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(delimiter.sign())
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MUCH)
                .build(
                        CsvRecordHandler.of(handler ->
                                handler.maxFields(1 << 20).maxFieldSize(MUCH).maxRecordSize(MUCH)),
                        text)) {
            for (CsvRecord row : csv) {
                last = row;
                if (!(delimiter.named() && row.getStartingLineNumber() == 1)) {
                    add(row);
                }
            }
        } catch (CsvParseException e) {
            throw quotes(last == null ? 1 : next(last));
        }
    }

    /** The line behind a row. */
    private static long next(CsvRecord row) {
        return row.getStartingLineNumber()
                + 1
                + String.join("", row.getFields())
                        .chars()
                        .filter(c -> c == (int) '\n')
                        .count();
    }

    private static NotRead quotes(long line) {
        return new NotRead(
                Text.of("第 {0} 行，双引号没有成对", "in line {0} a double quote does not belong or is not closed")
                        .with(line),
                Text.of(
                        "改正那里的引号，或用 Excel、WPS 另存为 .xlsx",
                        "mend the quotes there, or save it as .xlsx in Excel or WPS"));
    }

    private void add(CsvRecord record) throws NotRead {
        List<SheetCell> cells = new ArrayList<>();
        int filled = 0;
        for (int column = 0; column < record.getFieldCount(); column++) {
            SheetCell cell = texts.cell(value(record.getField(column)));
            cells.add(cell);
            if (!cell.isBlank()) {
                Bounds.column(column);
                bounds.cells(1);
                filled = column + 1;
            }
        }
        if (filled > 0) {
            bounds.row();
            rows.add(new SheetRow(Math.toIntExact(record.getStartingLineNumber()), false, cells.subList(0, filled)));
        }
    }

    /** {@code ="0012"} is how programs keep Excel from making a number of a text, and an apostrophe how they keep it from running one. */
    private static String value(String field) {
        boolean wrapped = field.length() >= 3 && field.startsWith("=\"") && field.indexOf('"', 2) == field.length() - 1;
        boolean guarded = field.length() >= 2 && field.charAt(0) == '\'' && FORMULA.indexOf(field.charAt(1)) >= 0;
        return wrapped ? field.substring(2, field.length() - 1) : guarded ? field.substring(1) : field;
    }
}

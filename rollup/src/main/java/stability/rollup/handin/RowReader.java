package stability.rollup.handin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import stability.domain.export.ExportColumn;
import stability.domain.export.ExportManifest;
import stability.domain.export.ExportTable;
import stability.domain.export.ExportType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reads the rows of a table: one JSON object a line, its fields in the order of the columns, each of its type, of the school and the months of the
 * manifest, and each row behind the one before by the table's key.
 */
final class RowReader {
    /** A parser a line, all of a thread with the same buffers. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private static final int SCHOOL = 0;
    private static final int MONTH = 1;

    private final ExportManifest manifest;
    private final String file;
    private final Consumer<Found> findings;
    private final List<CellReader> readers = new ArrayList<>();
    private final int[] key;
    private Cells cells;
    private Cells before;
    private boolean isFirst = true;
    private String knownMonth = "";

    /**
     * @param file its name, for what is found
     * @param findings takes what is wrong
     */
    RowReader(ExportTable table, ExportManifest manifest, String file, Consumer<Found> findings) {
        this.manifest = manifest;
        this.file = file;
        this.findings = findings;
        for (ExportColumn column : table.columns()) {
            readers.add(new CellReader(column, readers.size()));
        }
        List<String> names = table.columns().stream().map(ExportColumn::name).toList();
        // behind the school, which is that of the manifest
        key = table.key().stream().skip(1).mapToInt(names::indexOf).toArray();
        cells = new Cells(readers.size());
        before = new Cells(readers.size());
    }

    /** Reads a line; true if it is right: then {@link #cells} has it. */
    boolean read(byte[] bytes, int from, int length, int line) {
        cells.clear();
        boolean right;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes, from, length)) {
            right = readObject(parser, line);
        } catch (JacksonException e) {
            findings.accept(Flaw.NOT_JSON.at(file, line, null, Manifests.reason(e)));
            return false;
        }
        right = right && isOfSchoolAndMonth(line);
        if (right) {
            right = isFirst || isBehind(line);
            Cells last = before;
            before = cells;
            cells = last;
            isFirst = false;
        }
        return right;
    }

    /** The row that was read last and was right. */
    Cells cells() {
        return before;
    }

    private boolean readObject(JsonParser parser, int line) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            findings.accept(Flaw.NOT_AN_OBJECT.at(file, line, null));
            return false;
        }
        boolean right = true;
        int next = 0;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            int column = find(name, next);
            JsonToken token = parser.nextToken();
            if (column < 0) {
                findings.accept(
                        (find(name, 0) < 0 ? Flaw.UNKNOWN_FIELD : Flaw.OUT_OF_ORDER).at(file, line, name, name));
                return false;
            }
            right &= isThere(next, column, line);
            right &= readCell(column, token, parser, line);
            if (token.isStructStart()) {
                return false; // however deep it is, nobody goes in
            }
            next = column + 1;
        }
        right &= isThere(next, readers.size(), line);
        if (parser.nextToken() != null) {
            findings.accept(Flaw.NOT_AN_OBJECT.at(file, line, null));
            return false;
        }
        return right;
    }

    private boolean readCell(int column, JsonToken token, JsonParser parser, int line) {
        CellReader reader = readers.get(column);
        String name = reader.column().name();
        if (reader.column().text() && !manifest.text()) {
            findings.accept(Flaw.TEXT_NOT_DECLARED.at(file, line, name, name));
            return false;
        }
        if (!reader.read(token, parser, cells)) {
            findings.accept(Flaw.WRONG_VALUE.at(file, line, name, name, reader.expected(token, parser)));
            return false;
        }
        return true;
    }

    /** The column of this name, from a number on; -1 if there is none. */
    private int find(String name, int from) {
        for (int i = from; i < readers.size(); i++) {
            if (readers.get(i).column().name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether none of the columns that were passed over has to be there. */
    private boolean isThere(int from, int until, int line) {
        boolean there = true;
        for (int i = from; i < until; i++) {
            ExportColumn column = readers.get(i).column();
            if (column.required()) {
                findings.accept(Flaw.MISSING_FIELD.at(file, line, column.name(), column.name()));
                there = false;
            }
        }
        return there;
    }

    private boolean isOfSchoolAndMonth(int line) {
        String school = cells.text(SCHOOL);
        String month = cells.text(MONTH);
        if (!school.equals(manifest.school())) {
            findings.accept(Flaw.OTHER_SCHOOL.at(file, line, "school", school, manifest.school()));
            return false;
        }
        if (!isAmongMonths(month)) {
            findings.accept(Flaw.OTHER_MONTH.at(file, line, "month", month, manifest.from(), manifest.until()));
            return false;
        }
        return true;
    }

    private boolean isAmongMonths(String month) {
        if (month.equals(knownMonth)) {
            return true;
        }
        boolean among = Manifests.isMonth(month)
                && month.compareTo(manifest.from()) >= 0
                && month.compareTo(manifest.until()) <= 0;
        knownMonth = among ? month : knownMonth;
        return among;
    }

    private boolean isBehind(int line) {
        for (int column : key) {
            ExportType.Form form = readers.get(column).column().type().form();
            // keys are plain letters and digits, so that Java's order of characters is that of code points
            int order = form == ExportType.Form.DAY || form == ExportType.Form.COUNT
                    ? Long.compare(before.number(column), cells.number(column))
                    : before.text(column).compareTo(cells.text(column));
            if (order != 0) {
                if (order > 0) {
                    findings.accept(Flaw.UNSORTED.at(file, line, null));
                }
                return order < 0;
            }
        }
        findings.accept(Flaw.SAME_KEY.at(file, line, null));
        return false;
    }
}

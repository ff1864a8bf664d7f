package stability.app.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.TimeFormat;

/**
 * By what a form that comes back filled in is known: the rows of its hidden sheet. They say what each column is, so that nothing has
 * to be guessed.
 *
 * @param kind what it is a form for
 * @param version of the form: {@link #VERSION}, or another one of another program
 * @param school the school that gave it out
 * @param day the day that it is for
 * @param departments the ids of those that it was given to; empty for all
 * @param program what wrote it
 * @param tables its tables; of a form that was read, those that are still there
 * @param lost the sheets whose heads are not to be found in the file any more; none of a form that is being made
 */
public record FormMark(
        Kind kind,
        int version,
        String school,
        LocalDate day,
        List<String> departments,
        String program,
        List<FormTable> tables,
        List<String> lost) {
    /** What a form is for. */
    public enum Kind {
        SCREENING,
        HAZARD;

        /** As commands and the hidden sheet have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The version of the forms that this program writes. */
    public static final int VERSION = 1;

    /** The name of the hidden sheet. */
    public static final String SHEET = "stability";

    private static final String FORM = "stability form";
    private static final String FORM_VERSION = "version";
    private static final String SCHOOL = "school";
    private static final String DAY = "day";
    private static final String DEPARTMENTS = "departments";
    private static final String PROGRAM = "program";
    private static final String TABLE = "table";
    private static final String FIELDS = "fields";
    private static final String TITLES = "titles";
    private static final String PREFILLED = "prefilled";

    /** How many texts stand in a row: a sheet has no more than 16,384 columns. */
    private static final int LONGEST = 1000;

    public FormMark {
        departments = List.copyOf(departments);
        tables = List.copyOf(tables);
        lost = List.copyOf(lost);
    }

    /** The mark of a file that is a form, with its tables where they stand in it now; null if it is none of ours. */
    public static @Nullable FormMark of(SheetFile file) {
        for (Sheet sheet : file.sheets()) {
            FormMark written = sheet.name().equals(SHEET) ? read(sheet) : null;
            if (written != null) {
                return written.in(file);
            }
        }
        return null;
    }

    private FormMark in(SheetFile file) {
        List<FormTable> there = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (FormTable table : tables) {
            FormTable found = table.in(file);
            if (found == null) {
                gone.add(table.sheet());
            } else {
                there.add(found);
            }
        }
        return new FormMark(kind, version, school, day, departments, program, there, gone);
    }

    /** Whether this program knows such forms: only then its tables mean what they say. */
    public boolean isKnown() {
        return version == VERSION;
    }

    /** The rows of the hidden sheet, which {@link #of} reads. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(FORM, kind.word()));
        rows.add(List.of(FORM_VERSION, String.valueOf(version)));
        rows.add(List.of(SCHOOL, school));
        rows.add(List.of(DAY, day.toString()));
        rows.add(row(DEPARTMENTS, departments));
        rows.add(List.of(PROGRAM, program));
        for (FormTable table : tables) {
            rows.add(List.of(TABLE, table.sheet(), String.valueOf(table.head())));
            rows.add(row(
                    FIELDS,
                    table.columns().stream().map(FormTable.Column::field).toList()));
            rows.add(row(
                    TITLES,
                    table.columns().stream().map(FormTable.Column::title).toList()));
            table.fields().values().stream()
                    .filter(table.prefilled()::containsKey)
                    .forEach(field ->
                            prefilled(field, List.copyOf(table.prefilled().getOrDefault(field, Set.of())), rows));
        }
        return rows;
    }

    private static void prefilled(String field, List<String> texts, List<List<String>> rows) {
        for (int from = 0; from < texts.size(); from += LONGEST) {
            List<String> row = new ArrayList<>(List.of(PREFILLED, field));
            row.addAll(texts.subList(from, Math.min(texts.size(), from + LONGEST)));
            rows.add(row);
        }
    }

    private static List<String> row(String name, List<String> values) {
        List<String> row = new ArrayList<>(List.of(name));
        row.addAll(values);
        return row;
    }

    /** What the hidden sheet says; null if it is no such sheet. */
    private static @Nullable FormMark read(Sheet sheet) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        List<FormTable> tables = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            List<String> texts = row.cells().stream().map(SheetCell::text).toList();
            String name = texts.isEmpty() ? "" : texts.get(0);
            List<String> values = texts.subList(Math.min(1, texts.size()), texts.size());
            if (name.equals(PREFILLED) && !values.isEmpty()) {
                said.computeIfAbsent(name + " " + values.get(0), field -> new ArrayList<>())
                        .addAll(values.subList(1, values.size()));
                continue;
            }
            if (name.equals(TABLE)) {
                table(said, tables);
            }
            said.put(name, values);
        }
        table(said, tables);
        Kind kind = kind(first(said, FORM));
        LocalDate day = TimeFormat.day(first(said, DAY));
        String version = first(said, FORM_VERSION);
        return kind == null || day == null || !isNumber(version)
                ? null
                : new FormMark(
                        kind,
                        Integer.parseInt(version),
                        first(said, SCHOOL),
                        day,
                        said.getOrDefault(DEPARTMENTS, List.of()),
                        first(said, PROGRAM),
                        tables,
                        List.of());
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Takes what was said of a table out, once it is complete. */
    private static void table(Map<String, List<String>> said, List<FormTable> tables) {
        List<String> table = said.remove(TABLE);
        List<String> fields = said.remove(FIELDS);
        List<String> titles = said.remove(TITLES);
        if (table == null || fields == null || titles == null) {
            return;
        }
        List<FormTable.Column> columns = new ArrayList<>();
        Map<String, Set<String>> prefilled = new LinkedHashMap<>();
        for (int c = 0; c < titles.size(); c++) {
            String field = c < fields.size() ? fields.get(c) : "";
            columns.add(new FormTable.Column(field, titles.get(c)));
            List<String> texts = said.remove(PREFILLED + " " + field);
            if (texts != null) {
                prefilled.put(field, new LinkedHashSet<>(texts));
            }
        }
        tables.add(new FormTable(table.get(0), 0, columns, prefilled));
    }

    private static String first(Map<String, List<String>> said, String name) {
        List<String> values = said.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    private static @Nullable Kind kind(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        return null;
    }
}

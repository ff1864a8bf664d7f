package stability.rollup.handin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.app.sheet.SheetRow;
import stability.domain.export.ExportType;
import stability.store.sheet.SheetReader;

/** The bureau's list of the schools that have to hand in: separated text, or a workbook, with the columns code, name and county. */
public final class SchoolList {
    private static final List<List<String>> HEADS =
            List.of(List.of("code", "学校代码", "代码"), List.of("name", "学校名称", "名称", "学校"), List.of("county", "区县", "县区"));
    private static final Pattern CODE = Manifests.pattern(ExportType.Form.CODE);

    private final Map<String, School> schools = new TreeMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    /** A school of the list. */
    public record School(String code, String name, String county) {}

    private SchoolList() {}

    /**
     * Reads it.
     *
     * @param shown the file as whoever runs the program has typed it
     * @throws stability.domain.problem.Refused if it is no table
     */
    public static SchoolList read(Path file, String shown, Findings findings) {
        SchoolList list = new SchoolList();
        List<SheetRow> rows = new SheetReader()
                .read(file).sheets().stream()
                        .filter(sheet -> !sheet.hidden())
                        .findFirst()
                        .map(sheet -> sheet.rows())
                        .orElse(List.of());
        if (rows.isEmpty()) {
            findings.add(Flaw.LIST_EMPTY.in(shown));
            return list;
        }
        List<Integer> columns = columns(rows.get(0), shown, findings);
        if (columns.size() == HEADS.size()) {
            for (SheetRow row : rows.subList(1, rows.size())) {
                list.add(row, columns, shown, findings);
            }
            if (rows.size() == 1) {
                findings.add(Flaw.LIST_EMPTY.in(shown));
            }
        }
        return list;
    }

    private static List<Integer> columns(SheetRow head, String shown, Findings findings) {
        List<String> titles = head.cells().stream()
                .map(cell -> cell.text().toLowerCase(Locale.ROOT))
                .toList();
        List<Integer> columns = new ArrayList<>();
        for (List<String> names : HEADS) {
            int column = -1;
            for (String name : names) {
                column = column < 0 ? titles.indexOf(name) : column;
            }
            if (column < 0) {
                findings.add(Flaw.LIST_HEAD.at(shown, head.number(), names.get(0), names.get(0)));
            } else {
                columns.add(column);
            }
        }
        return columns;
    }

    private void add(SheetRow row, List<Integer> columns, String shown, Findings findings) {
        String code = row.cell(columns.get(0)).text();
        String name = row.cell(columns.get(1)).text();
        String county = row.cell(columns.get(2)).text();
        if (!CODE.matcher(code).matches()) {
            findings.add(Flaw.LIST_CODE.at(shown, row.number(), "code", code));
        } else if (rows.containsKey(code)) {
            findings.add(Flaw.LIST_TWICE.at(shown, row.number(), "code", code, rows.get(code)));
        } else {
            rows.put(code, row.number());
            schools.put(code, new School(code, name, county));
        }
        if (!ManifestFields.isVisible(name, ManifestFields.NAME)) {
            findings.add(Flaw.LIST_CELL.at(shown, row.number(), "name", "name", ManifestFields.NAME));
        }
        if (!ManifestFields.isVisible(county, ManifestFields.NAME)) {
            findings.add(Flaw.LIST_CELL.at(shown, row.number(), "county", "county", ManifestFields.NAME));
        }
    }

    /** The schools by their codes, in order. */
    public Map<String, School> schools() {
        return schools;
    }

    /** The school of a code; null if the list has none. */
    public @Nullable School school(String code) {
        return schools.get(code);
    }
}

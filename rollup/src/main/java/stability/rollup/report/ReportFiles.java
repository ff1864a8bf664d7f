package stability.rollup.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.app.PaperFiles;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.render.digest.Standing;
import stability.render.excel.LedgerCsv;
import stability.render.excel.Workbooks;
import stability.report.ledger.LedgerTable;

/**
 * The files of the report: {@code rollup-2026-09.html}, {@code rollup-2026-09.xlsx} with a sheet for each table, and
 * {@code rollup-2026-09/<table>.csv}. The same report gives the same bytes.
 */
public final class ReportFiles {
    private static final String PREFIX = "rollup-";
    private static final Text CHANGED = Text.of("写成后改动过，没有覆盖", "it was changed after it was written, and is kept");
    private static final Text FORCE =
            Text.of("移走或改名；确实要覆盖，加 --force", "move it away, or give it another name; --force replaces it");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private ReportFiles() {}

    /** Renders the report in each format. */
    public static ReportFiles of(MonthReport report) {
        ReportFiles made = new ReportFiles();
        String stem = PREFIX + report.month();
        String book = stem + ".xlsx";
        made.files.put(stem + ".html", ReportPage.of(report, book));
        made.files.put(book, Workbooks.of(report).bytes());
        for (LedgerTable table : report.tables()) {
            made.files.put(
                    stem + "/" + table.ledger() + ".csv", LedgerCsv.of(table).getBytes(StandardCharsets.UTF_8));
        }
        return made;
    }

    /** By their paths below the folder that they go to. */
    public Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    /**
     * Writes all files or, refused, none. What a person has typed into one of an earlier run is not replaced unasked.
     *
     * @param force whether it is
     * @return where page and workbook are now, and the folder of the others
     */
    public List<Path> write(PaperFiles disk, Path folder, boolean force) {
        if (!force) {
            List<Problem> changed = new ArrayList<>();
            files.forEach((name, bytes) -> {
                byte[] there = disk.read(folder, name);
                String extension = name.substring(name.lastIndexOf('.') + 1);
                if (there != null
                        && !Arrays.equals(there, bytes)
                        && Standing.of(extension, there) != Standing.UNCHANGED) {
                    changed.add(new Problem(
                            Code.CANNOT_WRITE, Place.of(folder.resolve(name).toString()), CHANGED, FORCE));
                }
            });
            if (!changed.isEmpty()) {
                throw new Refused(changed);
            }
        }
        disk.writeAll(folder, files);
        return files.keySet().stream()
                .map(name -> name.contains("/") ? name.substring(0, name.indexOf('/')) : name)
                .distinct()
                .map(folder::resolve)
                .toList();
    }
}

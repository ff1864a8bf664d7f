package stability.report.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stability.domain.export.ExportTable;
import stability.domain.ledger.Coverage;
import stability.domain.ledger.Coverage.Report;
import stability.domain.school.Department;

/** The rows of each department's days: as {@link Coverage} judges them. A day on which nothing was due nor entered has none. */
final class DayExport {
    private DayExport() {}

    static List<Map<String, Object>> rows(ExportedMonth month) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (LocalDate day : month.at().days()) {
            for (Department department : month.at().school().departments()) {
                Coverage.Cell cell = month.at().now().coverage().cell(day, department.id());
                if (cell.report() != Report.NOT_DUE || cell.screened() || cell.backfilled()) {
                    rows.add(row(month, day, department.id(), cell));
                }
            }
        }
        return rows;
    }

    private static Map<String, Object> row(ExportedMonth month, LocalDate day, String department, Coverage.Cell cell) {
        boolean missing = cell.report() == Report.MISSING;
        return month.row(ExportTable.DAY)
                .put("day", day)
                .put("department", department)
                .put("due", cell.report().isReported() || missing)
                .put("clear", cell.report() == Report.CLEAR)
                .put("found", cell.report() == Report.FOUND)
                .put("late", cell.late())
                .put("excused", cell.report() == Report.EXCUSED)
                .put("missing", missing)
                .put("backfilled", missing && cell.backfilled())
                .put("screened", cell.screened())
                .cells(month.text());
    }
}

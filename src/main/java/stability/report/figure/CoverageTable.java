package stability.report.figure;

import java.time.LocalDate;
import java.util.List;
import stability.domain.ledger.Coverage;
import stability.report.view.Snapshot;

/**
 * Departments by days.
 *
 * @param days the days, oldest first
 * @param departments a row for each department of the school
 */
public record CoverageTable(List<LocalDate> days, List<DepartmentRow> departments) {
    /** As many days as a daily report shows. */
    public static final int DAYS = 14;

    /**
     * A department with one cell for each day.
     *
     * @param id id of the department
     * @param name name of the department
     * @param cells one for each of {@code days}
     */
    public record DepartmentRow(String id, String name, List<DayCell> cells) {}

    /**
     * How it reported, by what was entered on the day and is in force; and whether it was entered after the day had ended
     * (补录).
     *
     * @param report how it reported, by what was entered on the day and is in force
     * @param late whether it reported after its time (迟报)
     * @param backfilled whether it was entered after the day had ended (补录)
     */
    public record DayCell(Coverage.Report report, boolean late, boolean backfilled) {
        static DayCell of(Coverage.Cell cell) {
            return new DayCell(cell.report(), cell.late(), cell.backfilled());
        }
    }

    /** The days up to and including that of the cut-off, as many as a daily report shows. */
    public static CoverageTable of(Snapshot at) {
        LocalDate day = at.day();
        return of(at, day.minusDays(DAYS - 1L).datesUntil(day.plusDays(1)).toList());
    }

    /** These days. */
    public static CoverageTable of(Snapshot at, List<LocalDate> days) {
        return new CoverageTable(
                days,
                at.school().departments().stream()
                        .map(department -> new DepartmentRow(
                                department.id(),
                                department.name(),
                                days.stream()
                                        .map(d -> at.coverage().cell(d, department.id()))
                                        .map(DayCell::of)
                                        .toList()))
                        .toList());
    }
}

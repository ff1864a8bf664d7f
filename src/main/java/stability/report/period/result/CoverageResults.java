package stability.report.period.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.ledger.Coverage.Report;
import stability.domain.screening.Screening;
import stability.report.figure.CoverageTable;
import stability.report.figure.Rates;
import stability.report.view.Counted;

/**
 * Who reported on the days of a period (值班与零报告). A cell is a department on a day; what was entered after the day
 * itself does not count for it.
 *
 * @param total all departments
 * @param departments one row for each department of the school, in the order of the settings
 * @param byDay day by day, oldest first
 * @param missing the screenings that are missing, {@code 2019-09-25/jwc}, department by department
 * @param table departments by days
 */
public record CoverageResults(
        CoverageRow total,
        List<CoverageRow> departments,
        List<CoverageDay> byDay,
        @Counted List<String> missing,
        CoverageTable table) {

    /**
     * A day of all departments.
     *
     * @param day which day
     * @param figures how they reported on it; its id and name are the day
     */
    public record CoverageDay(LocalDate day, CoverageRow figures) {}

    /**
     * The days of one department, a day of all of them, or all days of all. due = clear + found + missing, reported = clear + found; late are some of the
     * reported ones, whatever they said.
     *
     * @param id the id of the department, or the day; {@code all} for all
     * @param name the name of the department, or the day
     * @param due days on which it had to report, without those excused
     * @param reported how many days it reported on
     * @param clear how many of these were clear (零报告)
     * @param found how many of these had hazards
     * @param late how many of the reported days were reported late (迟报)
     * @param excused how many days it was excused on (免报) and so not due
     * @param missing how many days it did not report on (未报)
     * @param backfilled how many of the missing ones were entered after their day had ended (补录)
     * @param rate 报告率, reported of due in per cent; null if none was due
     */
    public record CoverageRow(
            String id,
            String name,
            int due,
            int reported,
            int clear,
            int found,
            int late,
            int excused,
            int missing,
            int backfilled,
            @Nullable BigDecimal rate) {

        static CoverageRow of(String id, String name, List<CoverageTable.DayCell> cells) {
            Map<Report, Integer> count = new LinkedHashMap<>();
            List<Report> reports =
                    cells.stream().map(CoverageTable.DayCell::report).toList();
            for (Report report : Report.values()) {
                count.put(report, Collections.frequency(reports, report));
            }
            int clear = count.getOrDefault(Report.CLEAR, 0);
            int found = count.getOrDefault(Report.FOUND, 0);
            int missing = count.getOrDefault(Report.MISSING, 0);
            int reported = clear + found;
            return new CoverageRow(
                    id,
                    name,
                    reported + missing,
                    reported,
                    clear,
                    found,
                    count(cells, CoverageTable.DayCell::late),
                    count.getOrDefault(Report.EXCUSED, 0),
                    missing,
                    count(cells, cell -> cell.report() == Report.MISSING && cell.backfilled()),
                    Rates.percent(reported, reported + missing));
        }

        private static int count(List<CoverageTable.DayCell> cells, Predicate<CoverageTable.DayCell> which) {
            return Math.toIntExact(cells.stream().filter(which).count());
        }
    }

    static CoverageResults of(PeriodSnapshot at) {
        CoverageTable table = CoverageTable.of(at.now(), at.days());
        List<String> missing = new ArrayList<>();
        for (CoverageTable.DepartmentRow row : table.departments()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.cells().get(i).report() == Report.MISSING) {
                    missing.add(Screening.id(table.days().get(i), row.id()));
                }
            }
        }
        Stream<CoverageTable.DayCell> all = table.departments().stream().flatMap(row -> row.cells().stream());
        return new CoverageResults(
                CoverageRow.of("all", Text.of("合计", "total").in(at.lang()), all.toList()),
                table.departments().stream()
                        .map(row -> CoverageRow.of(row.id(), row.name(), row.cells()))
                        .toList(),
                byDay(table),
                List.copyOf(missing),
                table);
    }

    private static List<CoverageDay> byDay(CoverageTable table) {
        List<CoverageDay> rows = new ArrayList<>();
        for (int i = 0; i < table.days().size(); i++) {
            int column = i;
            LocalDate day = table.days().get(i);
            CoverageRow figures = CoverageRow.of(
                    day.toString(),
                    day.toString(),
                    table.departments().stream()
                            .map(row -> row.cells().get(column))
                            .toList());
            rows.add(new CoverageDay(day, figures));
        }
        return List.copyOf(rows);
    }
}

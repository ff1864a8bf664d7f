package stability.report.daily;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.ledger.Coverage;
import stability.domain.ledger.Coverage.Report;
import stability.domain.school.Department;
import stability.domain.school.School;
import stability.domain.screening.ScreeningState;
import stability.report.figure.Rates;
import stability.report.view.Counted;
import stability.report.view.Snapshot;

/**
 * Who reported on a day. The four are never mixed: due = clear + found + missing, reported = clear + found, and an excused
 * department is not due. Late are some of the reported ones, whatever they said.
 *
 * @param due how many departments were due to report
 * @param reported how many of these did
 * @param clear how many reported that nothing was found (零报告)
 * @param found how many reported hazards
 * @param late how many of the reported ones did so after {@code reportedBy} (迟报)
 * @param excused how many were excused (免报) and so not due
 * @param missing the ids of the departments that did not report
 * @param rate 报告率, reported of due in per cent; null if none was due
 * @param reportedBy the time of day by which it had to be entered
 * @param departments a line for each department of that day
 */
public record ScreeningFigures(
        int due,
        int reported,
        int clear,
        int found,
        int late,
        int excused,
        List<String> missing,
        @Nullable BigDecimal rate,
        LocalTime reportedBy,
        List<DepartmentLine> departments) {

    /**
     * A department on the day.
     *
     * @param id id of the department
     * @param name name of the department
     * @param kind whether it is an office or teaches
     * @param head its head, by post; null if the account does not say
     * @param report which of the four it is
     * @param late whether it reported after {@code reportedBy} (迟报)
     * @param recorded when its first screening was entered; null if it did not report
     * @param areas the areas that were looked at
     * @param hazards the ids of the hazards that it found, each once
     * @param reason why it is excused; null if it is not
     */
    public record DepartmentLine(
            String id,
            String name,
            Department.Kind kind,
            @Nullable String head,
            Report report,
            boolean late,
            @Nullable OffsetDateTime recorded,
            List<String> areas,
            @Counted List<String> hazards,
            @Nullable String reason) {}

    /** The figures of a day, as known at the snapshot's cut-off. */
    public static ScreeningFigures of(Snapshot at, LocalDate day) {
        School school = at.school();
        List<DepartmentLine> lines = new ArrayList<>();
        for (Department department : school.departmentsOn(day)) {
            lines.add(line(department, at.coverage().cell(day, department.id())));
        }
        int clear = count(lines, line -> line.report() == Report.CLEAR);
        int found = count(lines, line -> line.report() == Report.FOUND);
        int excused = count(lines, line -> line.report() == Report.EXCUSED);
        int due = lines.size() - excused;
        return new ScreeningFigures(
                due,
                clear + found,
                clear,
                found,
                count(lines, DepartmentLine::late),
                excused,
                lines.stream()
                        .filter(line -> line.report() == Report.MISSING)
                        .map(DepartmentLine::id)
                        .toList(),
                Rates.percent(clear + found, due),
                school.screeningReportedBy(),
                lines);
    }

    private static DepartmentLine line(Department department, Coverage.Cell cell) {
        ScreeningState state = cell.state();
        return new DepartmentLine(
                department.id(),
                department.name(),
                department.kind(),
                department.head(),
                cell.report(),
                cell.late(),
                state == null ? null : state.reported(),
                state == null ? List.of() : state.areas(),
                state == null ? List.of() : state.hazards(),
                state == null ? null : state.excused());
    }

    private static int count(List<DepartmentLine> lines, Predicate<DepartmentLine> which) {
        return Math.toIntExact(lines.stream().filter(which).count());
    }
}

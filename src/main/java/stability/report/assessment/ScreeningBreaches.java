package stability.report.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import stability.domain.assessment.AssessmentWords.Duty;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.ledger.Coverage;
import stability.domain.school.Department;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;

/**
 * Days of the period whose screening a department entered late or not at all, as {@link Coverage} judges them: what was
 * entered after its day stays missing. A day that still runs is missing only once its reporting time is over.
 */
final class ScreeningBreaches {
    private ScreeningBreaches() {}

    static void add(Breach.AssessedDays period, List<Breach> into) {
        Coverage coverage = period.at().coverage();
        for (LocalDate day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
            for (Department department : period.school().departmentsOn(day)) {
                String id = Screening.id(day, department.id());
                Coverage.Cell cell = coverage.cell(day, department.id());
                if (cell.late()) {
                    into.add(new Breach(Duty.SCREENING_LATE, department.id(), id, late(cell, period)));
                } else if (cell.report() == Coverage.Report.MISSING && isOver(day, period)) {
                    into.add(new Breach(Duty.SCREENING_MISSING, department.id(), id, missing(cell, period)));
                }
            }
        }
    }

    private static boolean isOver(LocalDate day, Breach.AssessedDays period) {
        return period.cutOff()
                .toInstant()
                .isAfter(period.school()
                        .zone()
                        .at(day.atTime(period.school().screeningReportedBy()))
                        .toInstant());
    }

    private static String late(Coverage.Cell cell, Breach.AssessedDays period) {
        ScreeningState state = cell.state();
        OffsetDateTime reported = state == null ? null : state.reported();
        return reported == null
                ? ""
                : Text.of("录入于 {0}", "entered {0}")
                        .with(TimeFormat.readable(reported))
                        .in(period.school().lang());
    }

    private static String missing(Coverage.Cell cell, Breach.AssessedDays period) {
        return cell.backfilled()
                ? Text.of("事后补录", "entered after the day").in(period.school().lang())
                : "";
    }
}

package stability.report.todo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.ledger.Coverage;
import stability.domain.school.Department;
import stability.domain.screening.Screening;
import stability.report.view.Snapshot;

/** Who has not reported: today, and on the days before for which nothing was entered afterwards either. */
final class ScreeningTasks {
    /** How many days back: what is older is for the reports, and nobody remembers what there was to see. */
    private static final int DAYS = 7;

    private ScreeningTasks() {}

    static void add(TodoMaking making, Set<String> departments) {
        LocalDate today = making.at().day();
        String all = departments.isEmpty() ? "" : " -d " + String.join(" -d ", departments);
        missing(making, Task.MISSING, today, "stability screen day" + all);
        for (int back = 1; back <= DAYS; back++) {
            missing(making, Task.MISSING_BEFORE, today.minusDays(back), null);
        }
    }

    private static void missing(TodoMaking making, Task task, LocalDate day, @Nullable String command) {
        Snapshot at = making.at();
        for (Department department : at.school().departmentsOn(day)) {
            Coverage.Cell cell = at.coverage().cell(day, department.id());
            if (cell.report() == Coverage.Report.MISSING && !cell.backfilled()) {
                making.add(task, row(making, department, day, command == null ? late(department, day) : command));
            }
        }
    }

    /** Only the department knows at what time it screened, and it must not be guessed. */
    private static String late(Department department, LocalDate day) {
        return "stability screen add -d " + department.id() + " --at " + day + "T… --clear";
    }

    private static TodoRow row(TodoMaking making, Department department, LocalDate day, String command) {
        boolean past = day.isBefore(making.at().day());
        return new TodoRow(
                List.of(Screening.id(day, department.id())),
                null,
                Deed.SCREEN,
                making.name(Deed.SCREEN),
                department.id(),
                department.name(),
                department.head(),
                day,
                null,
                (int) (day.toEpochDay() - making.at().day().toEpochDay()),
                past,
                true,
                1,
                command);
    }
}

package stability.report.todo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import stability.domain.ledger.ChecklistDuty;
import stability.domain.school.Checklist;
import stability.domain.school.Rhythm;
import stability.domain.screening.Screening;

/**
 * The checklists that have to be gone through today, this week, this month and by the end of the term, and were not yet. What
 * was not done in time is for the papers: nobody can do it any more.
 */
final class ChecklistTasks {
    /** How long before its end what is asked for once a term is told of. */
    private static final int DAYS_OF_TERM = 30;

    private ChecklistTasks() {}

    static void add(TodoMaking making) {
        LocalDate today = making.at().day();
        making.at().checklists().runningOn(today).stream()
                .filter(duty -> !duty.isDone() && isNear(duty, today))
                .sorted(Comparator.comparing(ChecklistDuty::until))
                .forEach(duty -> making.add(Task.CHECKLIST, row(making, duty)));
    }

    private static boolean isNear(ChecklistDuty duty, LocalDate today) {
        boolean begun = !duty.from().isAfter(today) && !duty.until().isBefore(today);
        return begun
                && (repeated(duty).every() != Rhythm.TERM
                        || !duty.until().minusDays(DAYS_OF_TERM).isAfter(today));
    }

    private static Checklist.Repeated repeated(ChecklistDuty duty) {
        return Objects.requireNonNull(duty.checklist().duty());
    }

    /** Whoever is asked on a terminal says there what was found: it must not be guessed. */
    private static String command(ChecklistDuty duty) {
        String area = duty.area();
        return "stability screen add -d " + duty.department().id() + (area == null ? "" : " --area " + quoted(area))
                + " --checklist " + duty.checklist().id();
    }

    private static String quoted(String area) {
        return area.codePoints().allMatch(Character::isLetterOrDigit) ? area : "\"" + area + "\"";
    }

    private static TodoRow row(TodoMaking making, ChecklistDuty duty) {
        LocalDate today = making.at().day();
        String post = repeated(duty).responsible();
        return new TodoRow(
                List.of(Screening.id(today, duty.department().id())),
                duty.title(),
                Deed.GO_THROUGH,
                making.name(Deed.GO_THROUGH),
                duty.department().id(),
                duty.department().name(),
                post == null ? duty.department().head() : post,
                duty.until(),
                null,
                (int) (duty.until().toEpochDay() - today.toEpochDay()),
                false,
                true,
                1,
                command(duty));
    }
}

package stability.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.school.Checklist;
import stability.domain.school.Department;
import stability.domain.school.Rhythm;
import stability.domain.school.School;
import stability.domain.school.Term;

/**
 * Which checklists had to be gone through, and which were (日管控、周排查、月调度). A checklist is done by the screenings of one day
 * that answer all its items. It is due once in each of its stretches, unless its department was excused on all the days, and
 * belongs to the last of them: so what is due in periods that follow each other adds up.
 */
public final class ChecklistDuties {
    private final School school;
    private final Coverage coverage;
    private final OffsetDateTime cutOff;
    private final List<Asked> asked = new ArrayList<>();
    private final List<Term> terms;

    private record Asked(Checklist list, Checklist.Repeated duty) {
        List<@Nullable String> areas() {
            return duty.areas().isEmpty()
                    ? Collections.singletonList(null)
                    : Collections.unmodifiableList(duty.areas());
        }
    }

    /** @param coverage what it is judged by, as known at the cut-off */
    public ChecklistDuties(School school, Coverage coverage, OffsetDateTime cutOff) {
        this.school = school;
        this.coverage = coverage;
        this.cutOff = cutOff;
        for (Checklist list : school.checklists()) {
            if (list.duty() != null) {
                asked.add(new Asked(list, list.duty()));
            }
        }
        terms = asked.isEmpty() ? List.of() : school.terms();
    }

    /** Whether any checklist has to be gone through again and again. */
    public static boolean any(School school) {
        for (Checklist list : school.checklists()) {
            if (list.duty() != null) {
                return true;
            }
        }
        return false;
    }

    /** The days whose screenings say what was to be done by a day: itself, and those before it in a stretch that ends on it. */
    public static List<LocalDate> daysBehind(LocalDate day, School school) {
        LocalDate first = day;
        for (Checklist list : school.checklists()) {
            Rhythm.Stretch whole =
                    list.duty() == null ? null : list.duty().every().around(day, school.terms());
            first = whole != null && whole.from().isBefore(first) ? whole.from() : first;
        }
        return first.datesUntil(day.plusDays(1)).toList();
    }

    /**
     * What was to be done by one of these days, up to that of the cut-off: checklist by checklist, department by department,
     * area by area, the earliest first.
     */
    public List<ChecklistDuty> endingBetween(LocalDate from, LocalDate until) {
        LocalDate last = until.isAfter(cutOff.toLocalDate()) ? cutOff.toLocalDate() : until;
        return duties(from, last, true);
    }

    /** What has to be done once in days of which this is one, done or not. */
    public List<ChecklistDuty> runningOn(LocalDate day) {
        return duties(day, day, false);
    }

    private List<ChecklistDuty> duties(LocalDate from, LocalDate until, boolean ending) {
        List<ChecklistDuty> duties = new ArrayList<>();
        for (Asked each : asked) {
            for (Department department : school.departments()) {
                if (each.duty().asks(department.id())) {
                    List<Rhythm.Stretch> stretches = stretches(each.duty(), department, from, until, ending);
                    for (String area : each.areas()) {
                        stretches.forEach(stretch -> duties.add(judged(each, department, area, stretch)));
                    }
                }
            }
        }
        return List.copyOf(duties);
    }

    /** Those that end in these days, or all that have some of them. */
    private List<Rhythm.Stretch> stretches(
            Checklist.Repeated duty, Department department, LocalDate from, LocalDate until, boolean ending) {
        List<Rhythm.Stretch> stretches = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
            Rhythm.Stretch whole = duty.every().around(day, terms);
            if (whole != null) {
                Rhythm.Stretch due = due(whole, duty, department);
                boolean ends = due != null
                        && !due.until().isBefore(from)
                        && !due.until().isAfter(until);
                if (due != null && (ends || !ending)) {
                    stretches.add(due);
                }
                day = whole.until();
            }
        }
        return stretches;
    }

    /** From the first to the last day on which it is asked for; null if it is on none, or the department was excused on all. */
    private Rhythm.@Nullable Stretch due(Rhythm.Stretch whole, Checklist.Repeated duty, Department department) {
        LocalDate first = null;
        LocalDate last = null;
        boolean excused = true;
        for (LocalDate day = whole.from(); !day.isAfter(whole.until()); day = day.plusDays(1)) {
            if (duty.includes(day) && school.isDue(department.id(), day)) {
                first = first == null ? day : first;
                last = day;
                excused = excused && coverage.cell(day, department.id()).report() == Coverage.Report.EXCUSED;
            }
        }
        return first == null || last == null || excused ? null : new Rhythm.Stretch(first, last);
    }

    private ChecklistDuty judged(Asked each, Department department, @Nullable String area, Rhythm.Stretch stretch) {
        Instant end = school.cutOff(stretch.until(), cutOff).toInstant();
        OffsetDateTime done = null;
        boolean afterwards = false;
        int answered = 0;
        Set<String> abnormal = new HashSet<>();
        for (LocalDate day = stretch.from(); !day.isAfter(stretch.until()); day = day.plusDays(1)) {
            ChecklistAnswers answers = answers(day, department, end, each.list(), area);
            OffsetDateTime completed = answers.completed();
            if (completed != null && (done == null || completed.toInstant().isBefore(done.toInstant()))) {
                done = completed;
            }
            answered = Math.max(answered, answers.answered());
            abnormal.addAll(answers.abnormal());
            afterwards = afterwards
                    || answers(day, department, cutOff.toInstant(), each.list(), area)
                                    .completed()
                            != null;
        }
        return new ChecklistDuty(
                each.list(),
                department,
                area,
                stretch.from(),
                stretch.until(),
                done,
                done != null && each.duty().every() == Rhythm.DAILY && coverage.isLate(done, stretch.until()),
                done == null && afterwards,
                answered,
                abnormal.size());
    }

    private ChecklistAnswers answers(
            LocalDate day, Department department, Instant known, Checklist list, @Nullable String area) {
        return new ChecklistAnswers(coverage.entered(day, department.id(), known), list.items(), area);
    }
}

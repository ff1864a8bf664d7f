package stability.report.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Deadline;
import stability.domain.clock.RepeatedDeadline;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.school.School;

/**
 * Something that is still to be done by a time, whatever kind of matter asks for it.
 *
 * @param kind the noun of the matter
 * @param id the id of the matter
 * @param title what the matter is called
 * @param place where; null if the matter has no place
 * @param duty what is to be done: the id of a clock, or one of {@link Duty}
 * @param dutyName the same in the language of the school
 * @param department whose duty it is; null while nobody is named
 * @param departmentName the name of that department; null likewise
 * @param due the day by which it is to be done, moved off rest days
 * @param dueAt the moment, where the clock counts to the minute; null where days count
 * @param count how often it came round without being done; 1 of what does not come round
 * @param last the day of the last of these; {@code due}, if there is one alone
 * @param raw the day before it is moved off rest days; warnings go by it
 * @param daysLeft days from the day to {@code due}; negative when it has passed
 * @param overdue whether it is past due
 * @param certain whether the holidays of the years that matter are known; if not, {@code due} is the earliest it can be
 * @param basis the rule behind it; null for a date that was agreed
 */
@Counted
public record DueItem(
        String kind,
        String id,
        String title,
        @Nullable String place,
        Word duty,
        String dutyName,
        @Nullable String department,
        @Nullable String departmentName,
        LocalDate due,
        @Nullable OffsetDateTime dueAt,
        int count,
        LocalDate last,
        LocalDate raw,
        int daysLeft,
        boolean overdue,
        boolean certain,
        @Nullable String basis) {

    /** The most urgent first, then by id. */
    private static final Comparator<DueItem> ORDER = Comparator.comparing(DueItem::due)
            .thenComparing(
                    item -> item.dueAt() == null ? Instant.MAX : item.dueAt().toInstant())
            .thenComparing(DueItem::id);

    /** What is due without a clock: by a date that people agreed on. */
    public enum Duty implements Word {
        ASSIGN(Text.of("交办", "assign")),
        RECTIFY(Text.of("整改", "rectify")),
        VERIFY(Text.of("验收", "verify")),
        ACT(Text.of("落实预警措施", "act on the warning"));

        private final Text label;

        Duty(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** The kinds of which something can be due: what has to be read to know it all. */
    public static List<Kind<?>> kinds() {
        List<Kind<?>> kinds = new ArrayList<>();
        Presenters.DUE.forEach(presenter -> kinds.addAll(presenter.reads()));
        return kinds;
    }

    /** Everything that is still to be done at the cut-off, the most urgent first. */
    static List<DueItem> of(Snapshot at) {
        List<DueItem> items = new ArrayList<>();
        Presenters.DUE.forEach(presenter -> add(presenter, at, items));
        items.sort(ORDER);
        return List.copyOf(items);
    }

    private static <S extends MatterState, I> void add(Presenter<S, I> presenter, Snapshot at, List<DueItem> into) {
        at.views(presenter).forEach(view -> into.addAll(presenter.due(view, at)));
    }

    /** Whether nobody can tell if it is overdue: the earliest day that it can be due has passed. */
    public boolean isUntold() {
        return !certain && daysLeft < 0;
    }

    /** Whether it is to be warned of: its unmoved day is at most so many days ahead. */
    public boolean isNear(LocalDate day, int days) {
        return !raw.isAfter(day.plusDays(days));
    }

    /** By a date that people agreed on, which is not moved. */
    static DueItem agreed(
            Matter.History<?> matter,
            String title,
            @Nullable String place,
            Duty duty,
            String department,
            LocalDate due,
            boolean overdue,
            Snapshot at) {
        return new DueItem(
                matter.matter().kind().noun(),
                matter.matter().id(),
                title,
                place,
                duty,
                duty.label().in(at.school().lang()),
                department,
                at.school().departmentName(department),
                due,
                null,
                1,
                due,
                due,
                Math.toIntExact(ChronoUnit.DAYS.between(at.day(), due)),
                overdue,
                true,
                null);
    }

    /** The clocks of a matter that still run, each duty once however often it came round; the most urgent first. */
    static List<DueItem> ofClocks(
            Matter.History<?> matter, List<Deadline> duties, @Nullable String department, Snapshot at) {
        return RepeatedDeadline.of(duties.stream().filter(Deadline::open).toList(), at.cutOff()).stream()
                .sorted(Comparator.comparing(duty -> duty.first().due().toInstant()))
                .map(duty -> ofClock(matter, duty, department, at))
                .toList();
    }

    private static DueItem ofClock(
            Matter.History<?> matter, RepeatedDeadline duty, @Nullable String department, Snapshot at) {
        School school = at.school();
        Deadline deadline = duty.first();
        return new DueItem(
                matter.matter().kind().noun(),
                matter.matter().id(),
                matter.title(),
                null,
                deadline.clock(),
                deadline.clock().label().in(school.lang()),
                department,
                department == null ? null : school.departmentName(department),
                deadline.due().toLocalDate(),
                deadline.exact() ? deadline.due() : null,
                duty.count(),
                duty.last().due().toLocalDate(),
                deadline.raw().toLocalDate(),
                deadline.daysLeft(at.day()),
                deadline.standing(at.cutOff()) == Deadline.Standing.OVERDUE,
                deadline.certain(),
                deadline.clock().basis());
    }
}

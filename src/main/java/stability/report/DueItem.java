package stability.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.Matter;
import stability.domain.Text;
import stability.domain.Word;
import stability.domain.clock.Deadline;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardWords;
import stability.domain.ledger.Ledger;
import stability.domain.petition.PetitionClocks;
import stability.domain.school.School;
import stability.domain.warning.Warning;

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
 * @param raw the day before it is moved off rest days; warnings go by it
 * @param daysLeft days from the day to {@code due}; negative when it has passed
 * @param overdue whether it is past due
 * @param certain whether the holidays of the years that matter are known; if not, {@code due} is the earliest it can be
 * @param basis the rule behind it; null for a date that was agreed
 */
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

    /** Everything that is still to be done at the cut-off, the most urgent first. */
    public static List<DueItem> all(Ledger ledger, OffsetDateTime cutOff) {
        List<DueItem> items = new ArrayList<>();
        for (HazardView view : HazardView.all(ledger, cutOff.toInstant())) {
            if (view.item().daysLeft() != null) {
                items.add(of(view.item(), ledger.school()));
            }
        }
        for (PetitionView view : PetitionView.all(ledger, cutOff)) {
            for (Deadline deadline :
                    PetitionClocks.of(view.state(), ledger.school()).duties()) {
                if (deadline.open()) {
                    items.add(of(view.matter(), deadline, view.item().department(), ledger.school(), cutOff));
                }
            }
        }
        List<IncidentView> incidents = IncidentView.all(ledger, cutOff);
        items.addAll(IncidentFigures.duties(incidents, ledger.school(), cutOff));
        for (WarningView view : WarningView.all(ledger, cutOff.toInstant())) {
            for (WarningActionItem action : view.item().actions()) {
                if (action.daysLeft() != null) {
                    items.add(of(view.item(), action, ledger.school()));
                }
            }
        }
        items.sort(ORDER);
        return List.copyOf(items);
    }

    /** Whether it is to be warned of: its unmoved day is at most so many days ahead. */
    public boolean isNear(LocalDate day, int days) {
        return !raw.isAfter(day.plusDays(days));
    }

    private static DueItem of(HazardItem hazard, School school) {
        Duty duty = duty(hazard.state());
        int left = hazard.daysLeft() == null ? 0 : hazard.daysLeft();
        return new DueItem(
                Hazard.KIND.noun(),
                hazard.id(),
                hazard.title(),
                hazard.place(),
                duty,
                duty.label().in(school.lang()),
                hazard.department(),
                hazard.departmentName(),
                hazard.due(),
                null,
                hazard.due(),
                left,
                hazard.overdue(),
                true,
                null);
    }

    private static DueItem of(WarningItem warning, WarningActionItem action, School school) {
        int left = action.daysLeft() == null ? 0 : action.daysLeft();
        return new DueItem(
                Warning.KIND.noun(),
                warning.id(),
                warning.title() + "：" + action.action(),
                null,
                Duty.ACT,
                Duty.ACT.label().in(school.lang()),
                action.department(),
                action.departmentName(),
                action.due(),
                null,
                action.due(),
                left,
                action.overdue(),
                true,
                null);
    }

    private static Duty duty(Word state) {
        return state == HazardWords.Stage.REGISTERED
                ? Duty.ASSIGN
                : state == HazardWords.Stage.RECTIFIED ? Duty.VERIFY : Duty.RECTIFY;
    }

    /** A clock of a matter that still runs. */
    static DueItem of(
            Matter<?> matter, Deadline deadline, @Nullable String department, School school, OffsetDateTime cutOff) {
        return new DueItem(
                matter.kind().noun(),
                matter.id(),
                matter.kind().title(matter.facts()),
                null,
                deadline.clock(),
                deadline.clock().label().in(school.lang()),
                department,
                department == null ? null : school.departmentName(department),
                deadline.due().toLocalDate(),
                deadline.exact() ? deadline.due() : null,
                deadline.raw().toLocalDate(),
                deadline.daysLeft(cutOff.toLocalDate()),
                deadline.standing(cutOff) == Deadline.Standing.OVERDUE,
                deadline.certain(),
                deadline.clock().basis());
    }
}

package stability.report.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Deadline;
import stability.domain.field.Lang;
import stability.domain.field.Values;
import stability.domain.handling.Supervisor;
import stability.domain.matter.Matter;
import stability.domain.petition.Assign;
import stability.domain.petition.Assignment;
import stability.domain.petition.Close;
import stability.domain.petition.ClosingWords.ClosingItem;
import stability.domain.petition.HandlingWords.How;
import stability.domain.petition.HandlingWords.Satisfaction;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionClocks;
import stability.domain.petition.PetitionState;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.PetitionWords.Stage;
import stability.domain.petition.PetitionWords.Topic;
import stability.domain.school.School;

/**
 * A petition as a line of a list or report, on a day: what it is about and how the school handles it. Nothing in it
 * tells who came.
 *
 * @param id the id of the petition
 * @param subject what it is about; for an accusation, that its content is not kept
 * @param nature what is asked for, which decides its path
 * @param category what it is about by category; null for an accusation, and where nobody said
 * @param state where it stands by its steps
 * @param received when it was received
 * @param department the department in charge; null while nobody is
 * @param departmentName the name of that department; null likewise
 * @param due the school's duty that has to be done first; null if none is left
 * @param overdue whether any duty of the school is overdue
 * @param how how it was settled; null while it is not
 * @param satisfaction what was said about the handling; null while it is not settled
 * @param supervisor who supervises it; null if nobody does
 * @param reopened whether it has ever been reopened
 * @param notInPlace what was answered "not in place" when it was last closed
 */
@Counted
public record PetitionItem(
        String id,
        String subject,
        Nature nature,
        @Nullable Topic category,
        Stage state,
        OffsetDateTime received,
        @Nullable String department,
        @Nullable String departmentName,
        @Nullable Due due,
        boolean overdue,
        @Nullable How how,
        @Nullable Satisfaction satisfaction,
        @Nullable Supervisor supervisor,
        boolean reopened,
        List<NotInPlace> notInPlace) {

    /** The duty that has to be done first comes first, then those that have none, by id. */
    static final Comparator<PetitionItem> BY_DUE = Comparator.comparing(
                    PetitionItem::due, Comparator.nullsLast(Comparator.comparing(PetitionItem.Due::date)))
            .thenComparing(PetitionItem::id);

    /**
     * A duty that is still to be done.
     *
     * @param clock the id of its clock
     * @param label what it is about, in the language of the school
     * @param date by when, moved off rest days
     * @param raw by when, before it is moved; warnings go by it
     * @param daysLeft days from the day to {@code date}; negative when it has passed
     * @param certain whether the holidays of the years that matter are known; if not, {@code date} is the earliest it can be
     */
    public record Due(String clock, String label, LocalDate date, LocalDate raw, int daysLeft, boolean certain) {
        static Due of(Deadline deadline, LocalDate day, Lang lang) {
            return new Due(
                    deadline.clock().id(),
                    deadline.clock().label().in(lang),
                    deadline.due().toLocalDate(),
                    deadline.raw().toLocalDate(),
                    deadline.daysLeft(day),
                    deadline.certain());
        }
    }

    /**
     * An answer on closing that says something is still owed, and why.
     *
     * @param id the id of the petition
     * @param subject what the petition is about
     * @param item which of the five in place (五个到位) and the three not owed (三个不欠账)
     * @param itemName the same in the language of the school
     * @param note why; empty if nobody said
     */
    @Counted
    public record NotInPlace(String id, String subject, ClosingItem item, String itemName, String note) {}

    /** The petition in this state, with its clocks, at the snapshot's cut-off. */
    static PetitionItem of(Matter.History<PetitionState> history, PetitionClocks clocks, Snapshot at) {
        Matter<PetitionState> petition = history.matter();
        PetitionState state = history.state();
        School school = at.school();
        Assignment assignment = state.assignment();
        String department = assignment == null ? null : assignment.values().get(Assign.DEPARTMENT);
        Deadline next = clocks.next();
        Values facts = history.facts();
        String subject = state.nature() == Nature.ACCUSATION
                ? Petition.ACCUSATION.in(school.lang())
                : petition.kind().title(facts);
        return new PetitionItem(
                petition.id(),
                subject,
                state.nature(),
                facts.get(Petition.CATEGORY),
                state.stage(),
                facts.need(Petition.RECEIVED),
                department,
                department == null ? null : school.departmentName(department),
                next == null ? null : Due.of(next, at.day(), school.lang()),
                clocks.duties().stream().anyMatch(duty -> duty.standing(at.cutOff()) == Deadline.Standing.OVERDUE),
                state.how(),
                state.satisfaction(),
                state.supervisor(),
                state.reopenings() > 0,
                notInPlace(petition.id(), subject, state, school.lang()));
    }

    private static List<NotInPlace> notInPlace(String id, String subject, PetitionState state, Lang lang) {
        List<NotInPlace> missing = new ArrayList<>();
        for (Values answer : state.notInPlace()) {
            ClosingItem item = answer.need(Close.ITEM);
            String note = Objects.requireNonNullElse(answer.get(Close.NOTE), "");
            missing.add(new NotInPlace(id, subject, item, item.label().in(lang), note));
        }
        return List.copyOf(missing);
    }
}

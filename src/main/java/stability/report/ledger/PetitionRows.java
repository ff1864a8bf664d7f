package stability.report.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.Deadline;
import stability.domain.clock.DeadlineRule;
import stability.domain.columns.LedgerForm;
import stability.domain.columns.PetitionColumn;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.ledger.Lateness;
import stability.domain.matter.Step;
import stability.domain.petition.Accept;
import stability.domain.petition.Assign;
import stability.domain.petition.Assignment;
import stability.domain.petition.Carry;
import stability.domain.petition.Forward;
import stability.domain.petition.HandlingWords.Outcome;
import stability.domain.petition.HandlingWords.Passing;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionState;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.PetitionWords.Stage;
import stability.domain.petition.Reply;
import stability.domain.petition.ReplyRound;
import stability.domain.petition.ReviewProceeding;
import stability.domain.petition.Settle;
import stability.report.view.PetitionItem;
import stability.report.view.PetitionPresenter;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * The rows of the ledger of petitions: one for each that was in the stock at any time of the period, by entry. Neither the
 * petitioner's code nor role nor numbers are in it: sorted by them, it would be a list of those who complain. Of an
 * accusation it has only when it came and where it went.
 */
final class PetitionRows {
    private static final String CONTACT = "contact";

    /** What is kept of an accusation: that there is one, when it came and where it went. */
    private static final Set<PetitionColumn> OF_AN_ACCUSATION = EnumSet.of(
            PetitionColumn.NO,
            PetitionColumn.ID,
            PetitionColumn.SUBJECT,
            PetitionColumn.NATURE,
            PetitionColumn.RECEIVED,
            PetitionColumn.REGISTERED,
            PetitionColumn.LATE_ENTRY,
            PetitionColumn.FORWARDED_TO,
            PetitionColumn.FORWARDED_ON,
            PetitionColumn.STATE,
            PetitionColumn.AMENDED,
            PetitionColumn.UNSIGNED);

    private final View<PetitionState, PetitionItem> view;
    private final PetitionState state;
    private final @Nullable Assignment assigned;
    private final Values assignment;
    private final @Nullable ReplyRound round;
    private final @Nullable Deadline finish;
    private final AppliedSteps steps;
    private final @Nullable Step moved;
    private final Snapshot at;

    private PetitionRows(View<PetitionState, PetitionItem> view, Snapshot at) {
        this.view = view;
        this.at = at;
        state = view.state();
        assigned = state.assignment();
        assignment = assigned == null ? Values.EMPTY : assigned.values();
        List<ReplyRound> rounds = state.rounds();
        round = rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
        finish = view.clocks().duty(DeadlineRule.PETITION_FINISH);
        steps = AppliedSteps.of(view.history());
        Step forwarded = steps.last(Forward.STAGE);
        moved = forwarded != null && forwarded.values().get(Forward.KIND) == Passing.MOVED ? forwarded : null;
    }

    static LedgerTable.Content of(Snapshot at, LedgerSpan span) {
        return LedgerCells.matters(
                LedgerForm.PETITIONS,
                PetitionColumn.values(),
                at,
                PetitionPresenter.INSTANCE,
                span,
                state -> state.closedOn(),
                view -> new PetitionRows(view, at)::cell);
    }

    private @Nullable Object cell(PetitionColumn column) {
        if (state.nature() == Nature.ACCUSATION && !OF_AN_ACCUSATION.contains(column)) {
            return null;
        }
        PetitionItem item = view.item();
        PetitionItem.Due next = item.due();
        return switch (column) {
            case NO -> null;
            case ID -> item.id();
            case SUBJECT -> item.subject();
            case NATURE -> item.nature();
            case CATEGORY -> item.category();
            case CHANNEL -> view.facts().get(Petition.CHANNEL);
            case RECEIVED -> item.received();
            case REGISTERED -> AppliedSteps.registration(view.history()).recorded();
            case LATE_ENTRY -> Lateness.isLate(view.history(), AppliedSteps.registration(view.history()), at.school());
            case CARRIED_FROM ->
                AppliedSteps.registration(view.history()).values().get(Carry.FROM);
            case NOTICE_ON -> state.noticeOn();
            case DECISION -> steps.last(Accept.STAGE, Accept.DECISION);
            case ACCEPTED_ON -> state.acceptedOn();
            case LEADER -> assigned(Assign.LEADER, Carry.LEADER);
            case IN_CHARGE -> inCharge(item);
            case HANDLER -> assigned(Assign.HANDLER, Carry.HANDLER);
            case REQUIREMENT -> assigned(Assign.REQUIREMENT, Carry.REQUIREMENT);
            case DUE -> assigned(Assign.DUE, Carry.DUE);
            case FIRST_DUE -> assigned == null ? null : assigned.firstDue();
            case FINISH_BY -> finish == null ? null : finish.due().toLocalDate();
            case FINISHED_ON -> state.finishedOn();
            case IN_TIME -> inTime();
            case EXTENSION_DAYS ->
                state.extension() == null ? null : state.extension().days();
            case CONTACTS -> steps.all(CONTACT).size();
            case REPLY_NUMBER -> steps.last(Reply.STAGE, Reply.NUMBER);
            case CONCLUSION -> replied(Reply.CONCLUSION, Carry.CONCLUSION);
            case SERVED_ON -> replied(Reply.SERVED_ON, Carry.SERVED);
            case REVIEW -> round == null ? null : outcome(round.review());
            case RECHECK -> round == null ? null : outcome(round.recheck());
            case HOW -> item.how();
            case SATISFACTION -> item.satisfaction();
            case SETTLED_ON -> item.how() == null ? null : day(steps.last(Settle.STAGE));
            case AMENDED -> Amendments.of(at.history(view.matter()), at.school().lang());
            case CLOSED_ON -> state.closedOn();
            case NOT_IN_PLACE ->
                item.notInPlace().stream().map(this::notInPlace).toList();
            case FORWARDED_TO ->
                moved == null ? movedThere().get(Carry.TO) : moved.values().get(Forward.TO);
            case FORWARDED_ON -> moved == null ? movedThere().get(Carry.CLOSED) : day(moved);
            case STATE -> item.state();
            case SUPERVISOR -> item.supervisor();
            case NEXT_DUTY -> next == null ? null : next.label();
            case NEXT_DUE -> next == null ? null : next.date();
            case OVERDUE -> item.overdue();
            case REOPENED -> state.reopenings();
            case UNSIGNED -> state.signatures().missing().size();
        };
    }

    /** One of the five as it was assigned, or before that as the ledger knew it from which it came. */
    private <T> @Nullable T assigned(Field<T> field, Field<T> known) {
        return assigned == null ? state.known().get(known) : assignment.get(field);
    }

    private @Nullable String inCharge(PetitionItem item) {
        String there = assigned(Assign.DEPARTMENT, Carry.IN_CHARGE);
        return assigned != null || there == null
                ? item.departmentName()
                : at.school().departmentName(there);
    }

    private <T> @Nullable T replied(Field<T> field, Field<T> known) {
        return steps.last(Reply.STAGE) == null ? state.known().get(known) : steps.last(Reply.STAGE, field);
    }

    /** How the ledger from which it came moved it on; nothing if that did not, or it was taken up again since. */
    private Values movedThere() {
        return state.stage() == Stage.FORWARDED
                ? AppliedSteps.registration(view.history()).values().get(Carry.HISTORY, Values.EMPTY)
                : Values.EMPTY;
    }

    private String notInPlace(PetitionItem.NotInPlace each) {
        return Text.of("{0}：{1}", "{0}: {1}")
                .with(each.itemName(), each.note())
                .in(at.school().lang());
    }

    private static @Nullable Outcome outcome(@Nullable ReviewProceeding proceeding) {
        return proceeding == null ? null : proceeding.outcome();
    }

    private static @Nullable LocalDate day(@Nullable Step step) {
        return step == null ? null : step.at().toLocalDate();
    }

    /** Whether it was finished within the statutory limit; null while it is not, and where nobody can tell. */
    private @Nullable Boolean inTime() {
        if (finish == null || finish.met() == null) {
            return null;
        }
        return switch (finish.standing(at.cutOff())) {
            case MET -> true;
            case MISSED -> false;
            default -> null;
        };
    }
}

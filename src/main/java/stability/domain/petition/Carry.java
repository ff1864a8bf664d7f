package stability.domain.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.handling.HandlingFields;
import stability.domain.matter.Step;
import stability.domain.petition.HandlingWords.Conclusion;
import stability.domain.petition.HandlingWords.How;
import stability.domain.petition.HandlingWords.Satisfaction;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.PetitionWords.Stage;

/**
 * A petition comes into the account from another ledger (转入): the first step in the place of {@link Register}. The steps that were
 * taken already follow, each with the time at which it was: the clocks run from them and from the receipt. One that was accepted there
 * stands accepted from the first. One that was closed there comes in as history: closed from the first, never in the stock, in no
 * figure of a day, and no clock runs.
 */
public final class Carry extends PetitionStep {
    /** Where it stood: 2019年信访台账 第7行. */
    public static final Field<String> FROM = Field.required("from", Type.NAMELESS, "转自何处", "where it stood");

    public static final Field<LocalDate> ACCEPTED = Field.optional("accepted", Type.DAY, "原受理日", "accepted there on");

    /** Absent of one that was accepted: whether notice was given in time was to be judged there. */
    public static final Field<LocalDate> NOTICE =
            Field.optional("notice", Type.DAY, "原书面告知日", "told there in writing on");

    public static final Field<String> LEADER = optional(HandlingFields.LEADER, HandlingFields.LEADER.name());
    public static final Field<String> IN_CHARGE = optional(HandlingFields.DEPARTMENT, "in_charge");
    public static final Field<String> HANDLER = optional(HandlingFields.HANDLER, HandlingFields.HANDLER.name());
    public static final Field<String> REQUIREMENT = optional(Assign.REQUIREMENT, Assign.REQUIREMENT.name());
    public static final Field<LocalDate> DUE = optional(Assign.DUE, Assign.DUE.name());
    public static final Field<Conclusion> CONCLUSION = optional(Reply.CONCLUSION, Reply.CONCLUSION.name());
    public static final Field<LocalDate> SERVED = Field.optional("served", Type.DAY, "原答复送达日", "reply served there on");

    /** What the other ledger knows of its handling: {@link Assign} takes it over where nothing else is said. */
    public static final Field<Values> KNOWN = Field.optional(
            "known",
            Type.group(ACCEPTED, NOTICE, LEADER, IN_CHARGE, HANDLER, REQUIREMENT, DUE, CONCLUSION, SERVED),
            "原台账所记",
            "known there");

    /** Of what was moved on: that day. */
    public static final Field<LocalDate> CLOSED = Field.required("closed", Type.DAY, "原结案日", "closed there on");

    public static final Field<How> HOW = optional(Settle.HOW, Settle.HOW.name());
    public static final Field<Satisfaction> SATISFACTION = optional(Settle.SATISFACTION, Settle.SATISFACTION.name());

    /** Where it was moved on to; absent of what was closed there. */
    public static final Field<String> TO = optional(Forward.TO, Forward.TO.name());

    /** How it ended there; absent of one that is open. */
    public static final Field<Values> HISTORY =
            Field.optional("history", Type.group(CLOSED, HOW, SATISFACTION, TO), "原台账结案", "closed there");

    Carry() {
        super(Step.CARRY, Text.of("转入", "carry"), FROM, KNOWN, HISTORY);
    }

    private static <T> Field<T> optional(Field<T> field, String name) {
        return Field.optional(
                name, field.type(), field.label().zh(), field.label().en());
    }

    @Override
    boolean keepsNoContent() {
        return true;
    }

    @Override
    boolean fits(PetitionState state) {
        return state.stage() == Stage.UNREGISTERED;
    }

    @Override
    protected @Nullable Text flaw(PetitionState state, Step step) {
        Values known = step.values().get(KNOWN, Values.EMPTY);
        Values history = step.values().get(HISTORY, Values.EMPTY);
        if (state.nature == Nature.ACCUSATION && (!known.isEmpty() || history.has(HOW) || history.has(SATISFACTION))) {
            return Text.of("检举控告只记转送到哪里", "of an accusation only where it went is kept");
        }
        if (known.has(SERVED) && !known.has(ACCEPTED)) {
            return missing(ACCEPTED);
        }
        LocalDate today = step.at().toLocalDate();
        LocalDate before = state.received.toLocalDate();
        for (LocalDate day :
                new @Nullable LocalDate[] {known.get(ACCEPTED), known.get(SERVED), history.get(CLOSED), today}) {
            if (day != null && day.isBefore(before)) {
                return order(state, today);
            }
            before = day == null ? before : day;
        }
        LocalDate notice = known.get(NOTICE, today);
        return notice.isBefore(state.received.toLocalDate()) || notice.isAfter(today) ? order(state, today) : null;
    }

    private static Text order(PetitionState state, LocalDate today) {
        return Text.of(
                        "日期应依次为收到 {0}、受理、答复、结案、转入 {1}",
                        "the days should be in this order: received {0}, accepted, replied, closed, carried {1}")
                .with(state.received.toLocalDate(), today);
    }

    @Override
    public PetitionState apply(PetitionState state, Step step) {
        Values known = step.values().get(KNOWN, Values.EMPTY);
        Values history = step.values().get(HISTORY);
        LocalDate accepted = known.get(ACCEPTED);
        Stage stage = accepted == null ? Register.stage(state) : Stage.ACCEPTED;
        // what is history was signed in its own ledger
        PetitionState next = history == null ? state.reaching(stage, Step.CARRY) : state.at(ended(state, history));
        next.known = known;
        next.noticeOn = known.get(NOTICE);
        next.acceptedOn =
                accepted == null || next.noticeOn == null || next.noticeOn.isAfter(accepted) ? accepted : next.noticeOn;
        if (accepted != null && next.noticeOn == null) {
            next.noticeSpared = accepted;
            next.noticeElsewhere = true;
        }
        if (history != null) {
            LocalDate closed = history.need(CLOSED);
            next.closedOn = next.stage() == Stage.CLOSED ? closed : null;
            next.how = history.get(HOW);
            next.satisfaction = history.get(SATISFACTION);
            next.history = history;
            next.finish(closed);
        }
        return next;
    }

    private static Stage ended(PetitionState state, Values history) {
        return state.nature == Nature.ACCUSATION || history.has(TO) ? Stage.FORWARDED : Stage.CLOSED;
    }
}

package stability.domain.hazard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.handling.HandlingFields;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.NotBefore;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/**
 * A hazard comes into the account from another ledger (转入): the first step in the place of {@link Register}. It is not new, and
 * if its due date was agreed already, only {@link Extend} moves it back. One that was closed there comes in as history: closed from
 * the first, never in the stock, and in no figure of a day.
 */
public final class Carry extends StepType<HazardState> {
    /** Where it stood: 2019年隐患台账 第7行. */
    public static final Field<String> FROM = Field.required("from", Type.TEXT, "转自何处", "where it stood");

    /** Absent if the other ledger has none: the default limit runs until it is assigned. */
    public static final Field<LocalDate> DUE = Field.optional("due", Type.DAY, "最初整改期限", "first due date");

    public static final Field<String> LEADER = optional(HandlingFields.LEADER, HandlingFields.LEADER.name());
    public static final Field<String> IN_CHARGE = optional(HandlingFields.DEPARTMENT, "in_charge");
    public static final Field<String> HANDLER = optional(HandlingFields.HANDLER, HandlingFields.HANDLER.name());
    public static final Field<String> REQUIREMENT = optional(Assign.REQUIREMENT, Assign.REQUIREMENT.name());
    public static final Field<LocalDate> RECTIFIED =
            Field.optional("rectified", Type.DAY, "原整改完成日", "rectified there on");
    public static final Field<String> RECTIFICATION =
            Field.optional("rectification", Type.TEXT, "原整改情况", "what was done there");

    public static final Field<LocalDate> VERIFIED = Field.optional("verified", Type.DAY, "原验收日", "verified there on");
    public static final Field<String> VERIFIED_BY =
            Field.optional("verified_by", Type.POST, "原验收人（岗位）", "verified there by (a post)");
    public static final Field<BigDecimal> COST = optional(Rectify.COST, Rectify.COST.name());

    /** What stood there besides. */
    public static final Field<String> NOTE = Field.optional("note", Type.TEXT, "原备注", "remark there");

    /** What the other ledger knows of its handling: {@link Assign} takes it over where nothing else is said. */
    public static final Field<Values> KNOWN = Field.optional(
            "known",
            Type.group(
                    LEADER,
                    IN_CHARGE,
                    HANDLER,
                    REQUIREMENT,
                    RECTIFIED,
                    RECTIFICATION,
                    COST,
                    VERIFIED,
                    VERIFIED_BY,
                    NOTE),
            "原台账所记",
            "known there");

    public static final Field<LocalDate> CLOSED = Field.required("closed", Type.DAY, "原销号日", "closed there on");
    public static final Field<Outcome> OUTCOME = Close.OUTCOME;
    public static final Field<String> REMARK = NoteStep.REMARK;

    /** How it ended there; absent of one that is open. */
    public static final Field<Values> HISTORY =
            Field.optional("history", Type.group(CLOSED, OUTCOME, REMARK), "原台账销号", "closed there");

    Carry() {
        super(Step.CARRY, Text.of("转入", "carry"), FROM, DUE, KNOWN, HISTORY);
    }

    private static <T> Field<T> optional(Field<T> field, String name) {
        return Field.optional(
                name, field.type(), field.label().zh(), field.label().en());
    }

    @Override
    public boolean allowedIn(HazardState state) {
        return state.stage() == Stage.UNREGISTERED;
    }

    @Override
    protected @Nullable Text flaw(HazardState state, Step step) {
        Values values = step.values();
        LocalDate found = state.found();
        LocalDate due = values.get(DUE);
        if (due != null && due.isBefore(found)) {
            return Text.of("最初整改期限 {0} 早于发现日 {1}", "the first due date {0} is before the finding on {1}")
                    .with(due, found);
        }
        Text early = NotBefore.moment(
                step, state.foundAt(), Text.of("转入时间早于发现时间 {0}", "it is carried before it was found on {0}"));
        if (early != null) {
            return early;
        }
        return disorder(List.of(
                new Dated(Hazard.FOUND.label(), found),
                new Dated(RECTIFIED.label(), values.get(KNOWN, Values.EMPTY).get(RECTIFIED)),
                new Dated(VERIFIED.label(), values.get(KNOWN, Values.EMPTY).get(VERIFIED)),
                new Dated(CLOSED.label(), values.get(HISTORY, Values.EMPTY).get(CLOSED)),
                new Dated(label(), step.at().toLocalDate())));
    }

    /** A day, if it is known. */
    private record Dated(Text label, @Nullable LocalDate day) {}

    /** The first day that lies ahead of one that was before it. */
    private static @Nullable Text disorder(List<Dated> days) {
        Dated last = days.get(0);
        for (Dated each : days) {
            if (each.day != null && last.day != null && each.day.isBefore(last.day)) {
                return Text.of("日期次序不对：{0} {1} 早于{2} {3}", "days out of order: {0}, {1}, is before {2}, {3}")
                        .with(each.label, each.day, last.label, last.day);
            }
            last = each.day == null ? last : each;
        }
        return null;
    }

    @Override
    public HazardState apply(HazardState state, Step step) {
        Values known = step.values().get(KNOWN, Values.EMPTY);
        Values history = step.values().get(HISTORY);
        // what is history was signed in its own ledger
        HazardState next = history == null ? state.reaching(Stage.REGISTERED, Step.CARRY) : state.at(Stage.CLOSED);
        next.carried = true;
        next.due = step.values().get(DUE);
        next.firstDue = next.due;
        next.known = known;
        if (history != null) {
            next.history = true;
            next.rectifiedOn = known.get(RECTIFIED);
            next.closedOn = history.need(CLOSED);
            next.outcome = history.need(OUTCOME);
        }
        return next;
    }

    @Override
    public Set<Field<?>> offered() {
        return Set.of(DUE);
    }
}

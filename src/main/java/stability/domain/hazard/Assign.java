package stability.domain.hazard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.handling.HandlingFields;
import stability.domain.hazard.HazardWords.Deal;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/**
 * The five fixed things (五定): leader in charge, department, handler, requirement, due date. A major hazard also needs
 * the five of its plan (五落实) and an interim control.
 */
public final class Assign extends StepType<HazardState> {
    public static final String STAGE = "assign";
    public static final Field<String> LEADER = HandlingFields.LEADER;
    public static final Field<String> DEPARTMENT = HandlingFields.DEPARTMENT;
    public static final Field<String> HANDLER = HandlingFields.HANDLER;
    public static final Field<String> REQUIREMENT = Field.required("requirement", Type.TEXT, "整改要求", "requirement");
    public static final Field<LocalDate> DUE = Field.required("due", Type.DAY, "整改期限", "due date");
    public static final Field<Deal> DEAL =
            Field.optional("deal", Type.choice(Deal.class), "整改方式", "at once or by a date");

    public static final Field<String> MEASURES = Field.required("measures", Type.TEXT, "措施", "measures");
    public static final Field<String> RESPONSIBLE =
            Field.required("responsible", Type.POST, "责任（岗位）", "responsible post");
    public static final Field<BigDecimal> FUNDS = Field.required("funds", Type.FUNDS, "资金（万元）", "funds (10,000 yuan)");
    public static final Field<LocalDate> DEADLINE = Field.required("deadline", Type.DAY, "时限", "deadline");
    public static final Field<String> CONTINGENCY = Field.required("contingency", Type.TEXT, "预案", "contingency plan");
    public static final Field<Values> PLAN = Field.optional(
            "plan",
            Type.group(MEASURES, RESPONSIBLE, FUNDS, DEADLINE, CONTINGENCY),
            "整改方案（五落实）",
            "plan of a major hazard");
    public static final Field<String> INTERIM_CONTROL =
            Field.optional("control", Type.TEXT, "整改期间的防控措施", "interim control");

    Assign() {
        super(
                STAGE,
                Text.of("交办（五定）", "assign"),
                LEADER,
                DEPARTMENT,
                HANDLER,
                REQUIREMENT,
                DUE,
                DEAL,
                PLAN,
                INTERIM_CONTROL);
    }

    @Override
    public boolean allowedIn(HazardState state) {
        return state.stage() == Stage.REGISTERED || state.stage() == Stage.ASSIGNED;
    }

    @Override
    protected @Nullable Text flaw(HazardState state, Step step) {
        LocalDate due = step.values().need(DUE);
        if (due.isBefore(state.found())) {
            return Text.of("整改期限 {0} 早于发现日 {1}", "the due date {0} is before the finding on {1}")
                    .with(due, state.found());
        }
        if (state.due != null && due.isAfter(state.due)) {
            return Text.of("期限 {0} 只能用 extend 推后", "only extend can move the due date {0}")
                    .with(state.due);
        }
        if (step.values().get(DEAL) == Deal.NOW && !due.equals(step.at().toLocalDate())) {
            return Text.of("立即整改的期限应是当天，而不是 {0}", "what is dealt with now is due the same day, not {0}")
                    .with(due);
        }
        if (state.level != Level.MAJOR) {
            return null;
        }
        if (!step.values().has(PLAN)) {
            return Text.of(
                    "重大隐患要有整改方案（五落实）：措施、责任、资金、时限、预案",
                    "a major hazard needs its plan: measures, responsible, funds, deadline, contingency");
        }
        return state.controlled || step.values().has(INTERIM_CONTROL)
                ? null
                : Text.of("重大隐患要写明整改期间的防控措施", "a major hazard needs an interim control");
    }

    @Override
    public HazardState apply(HazardState state, Step step) {
        HazardState next = state.reaching(Stage.ASSIGNED, STAGE);
        next.assignment = step.values();
        next.due = step.values().need(DUE);
        next.firstDue = state.firstDue == null ? next.due : state.firstDue;
        next.controlled = state.controlled || step.values().has(INTERIM_CONTROL);
        return next;
    }

    @Override
    public Set<Field<?>> filledIn() {
        return Set.of(LEADER, DEPARTMENT, HANDLER, REQUIREMENT, DUE);
    }

    /** What no other ledger knows; a major hazard asks for its plan, too, and for what keeps people safe meanwhile. */
    @Override
    public Set<Field<?>> asked(HazardState state, Values given) {
        Set<Field<?>> asked = lacking(known(state, given), List.of(LEADER, DEPARTMENT, HANDLER, REQUIREMENT));
        if (state.level == Level.MAJOR) {
            if (!given.has(PLAN)) {
                asked.add(PLAN);
            }
            if (!state.controlled && !given.has(INTERIM_CONTROL)) {
                asked.add(INTERIM_CONTROL);
            }
        }
        return asked;
    }

    /** What is dealt with now is due the same day; of what was carried its old ledger may know it, and the others. */
    @Override
    public Values completed(HazardState state, Values given, Step step) {
        LocalDate known = state.assignment == null ? state.due : null;
        LocalDate due = given.get(DEAL) == Deal.NOW ? step.at().toLocalDate() : known;
        return known(state, given).copy().putIfAbsent(DUE, due).build();
    }

    /** What is given, and behind it what the ledger knows that it was carried from. */
    private static Values known(HazardState state, Values given) {
        return given.copy()
                .putIfAbsent(LEADER, state.known.get(Carry.LEADER))
                .putIfAbsent(DEPARTMENT, state.known.get(Carry.IN_CHARGE))
                .putIfAbsent(HANDLER, state.known.get(Carry.HANDLER))
                .putIfAbsent(REQUIREMENT, state.known.get(Carry.REQUIREMENT))
                .build();
    }

    @Override
    public Map<Field<?>, Text> when() {
        Text known = Text.of("必填，转入的默认原台账所记", "required, unless known of one that is carried");
        return Map.of(
                LEADER,
                known,
                DEPARTMENT,
                known,
                HANDLER,
                known,
                REQUIREMENT,
                known,
                DUE,
                Text.of(
                                "{0} 时默认当天，转入的默认原期限；否则必填",
                                "required, but not with {0}, which means the same day, nor if carried")
                        .with(DEAL.option() + " " + Deal.NOW.word()),
                PLAN,
                Text.of("重大隐患，或写了方案，必填", "required for a major hazard, or once there is a plan"),
                INTERIM_CONTROL,
                Text.of("重大隐患必填，已做 control 的除外", "required for a major hazard, unless under control already"));
    }
}

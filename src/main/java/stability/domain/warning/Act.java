package stability.domain.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.StagedState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.warning.WarningWords.Stage;

/**
 * A department's action: asked for with a due date, later reported done. Which of the two it is, {@code done} says.
 * An action is named by its department and its own words.
 *
 * <p>After the warning is lifted nothing can be asked for, but what is unfinished can still be reported done, and stays
 * due until it is: the end of the danger does not answer for the department.
 */
public final class Act extends StepType<WarningState> {
    public static final Field<String> DEPARTMENT =
            Field.required("department", Type.DEPARTMENT, "责任部门", "department in charge");
    public static final Field<String> ACTION = Field.optional("action", Type.TEXT, "措施", "action");
    public static final Field<LocalDate> DUE = Field.optional("due", Type.DAY, "落实期限", "due date");
    public static final Field<String> DONE = Field.optional("done", Type.TEXT, "落实情况", "what was done");

    Act() {
        super("act", Text.of("措施", "act"), DEPARTMENT, ACTION, DUE, DONE);
    }

    @Override
    public boolean allowedIn(WarningState state) {
        return state.stage() == Stage.ISSUED
                || (state.stage() == Stage.LIFTED && !state.unfinished(null).isEmpty());
    }

    @Override
    protected @Nullable Text flaw(WarningState state, Step step) {
        return step.values().has(DONE) ? objectionToDone(state, step.values()) : objectionToAsked(state, step);
    }

    private static @Nullable Text objectionToAsked(WarningState state, Step step) {
        String action = step.values().get(ACTION);
        LocalDate due = step.values().get(DUE);
        if (state.stage() == Stage.LIFTED) {
            return Text.of(
                            "预警已解除，只能报告原有措施的落实情况（{0}）",
                            "the warning is lifted: only what is unfinished can be reported ({0})")
                    .with(DONE.name());
        }
        if (action == null || due == null) {
            return Text.of("要写明措施（{0}）和落实期限（{1}）", "say the action ({0}) and its due date ({1})")
                    .with(ACTION.name(), DUE.name());
        }
        if (due.isBefore(step.at().toLocalDate())) {
            return Text.of("落实期限 {0} 早于提出之日", "the due date {0} is before it is asked for")
                    .with(due);
        }
        WarningAction known = find(state, step.values().need(DEPARTMENT), action);
        return known == null
                ? null
                : Text.of("该部门已有这项措施，期限 {0}", "the department has this action already, due {0}")
                        .with(known.due());
    }

    private static @Nullable Text objectionToDone(WarningState state, Values values) {
        if (values.has(DUE)) {
            return Text.of("报告落实情况（{0}）时不写期限（{1}）", "a report of what was done ({0}) has no due date ({1})")
                    .with(DONE.name(), DUE.name());
        }
        String department = values.need(DEPARTMENT);
        String action = values.get(ACTION);
        WarningAction known = action == null ? null : find(state, department, action);
        if (known != null && known.doneAt() != null) {
            return Text.of("这项措施已在 {0} 报告落实", "this action was reported done at {0}")
                    .with(TimeFormat.readable(known.doneAt()));
        }
        if (known != null) {
            return null;
        }
        List<String> unfinished =
                state.unfinished(department).stream().map(WarningAction::action).toList();
        if (unfinished.isEmpty()) {
            return Text.of("{0} 没有未落实的措施", "{0} has no unfinished action").with(department);
        }
        Text which = action == null
                ? Text.of("写明是哪项措施（{1}）：{0}", "say which action ({1}): {0}")
                : Text.of("没有这项措施，未落实的是：{0}", "there is no such action; unfinished: {0}");
        return which.with(Text.of(String.join("、", unfinished), String.join("; ", unfinished)), ACTION.name());
    }

    private static @Nullable WarningAction find(WarningState state, String department, String action) {
        for (WarningAction each : state.actions) {
            if (each.is(department, action)) {
                return each;
            }
        }
        return null;
    }

    @Override
    public WarningState apply(WarningState state, Step step) {
        Values values = step.values();
        String department = values.need(DEPARTMENT);
        String action = values.need(ACTION);
        String done = values.get(DONE);
        WarningState next = state.copy();
        next.actions = done == null
                ? StagedState.with(
                        state.actions, new WarningAction(department, action, values.need(DUE), step.at(), null, null))
                : state.actions.stream()
                        .map(each -> each.is(department, action) ? each.done(done, step.at()) : each)
                        .toList();
        return next;
    }

    @Override
    public Set<Field<?>> filledIn() {
        return Set.of(DEPARTMENT);
    }

    /** What is reported done is the only unfinished action that fits what is typed. */
    @Override
    public Values completed(WarningState state, Values given, Step step) {
        String action = given.get(ACTION);
        List<WarningAction> fitting = state.unfinished(given.get(DEPARTMENT)).stream()
                .filter(each -> action == null || each.action().equals(action))
                .toList();
        return given.has(DONE) && fitting.size() == 1
                ? given.copy()
                        .putIfAbsent(DEPARTMENT, fitting.get(0).department())
                        .putIfAbsent(ACTION, fitting.get(0).action())
                        .build()
                : given;
    }

    /** An action and its due date; of what is done, which of several it is. */
    @Override
    public Set<Field<?>> asked(WarningState state, Values given) {
        if (!given.has(DONE) && state.stage() == Stage.LIFTED) {
            return Set.of(DONE);
        }
        return lacking(given, given.has(DONE) ? List.of(ACTION) : List.of(ACTION, DUE));
    }

    @Override
    public boolean weighsWords() {
        return true;
    }

    @Override
    public Map<Field<?>, Text> when() {
        return Map.of(
                DEPARTMENT,
                Text.of("必填；报告落实而只有一项的除外", "required, but not with {0} if only one is unfinished")
                        .with(DONE.option()),
                ACTION,
                Text.of("必填；报告落实而只有一项的除外", "required, but not with {0} if only one is unfinished")
                        .with(DONE.option()),
                DUE,
                Text.of("提出措施时必填", "required unless {0}").with(DONE.option()));
    }
}

package stability.report.notice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.handling.Supervise;
import stability.domain.handling.Supervisor;
import stability.domain.hazard.Carry;
import stability.domain.hazard.Close;
import stability.domain.hazard.Extend;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Result;
import stability.domain.hazard.Rectify;
import stability.domain.hazard.Verify;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;

/** What a closing sheet tells of the steps of a hazard that is put right or closed. */
final class ClosingSteps {
    private static final Text STOP = Text.of("；", "; ");
    private static final Text APPROVED = Text.of("{0}（{1}批准）", "{0} (approved by {1})");

    private final HazardState state;
    private final HazardSteps steps;
    private final HazardSteps current;
    private final Lang lang;
    private final Values carry;

    ClosingSteps(HazardState state, HazardSteps steps, Lang lang) {
        this.state = state;
        this.steps = steps;
        this.lang = lang;
        current = steps.current();
        Step carried = steps.last(Step.CARRY);
        carry = carried == null ? Values.EMPTY : carried.values();
    }

    /** What is known of one that was carried into the account. */
    Values carry() {
        return carry;
    }

    /** How it was closed in another ledger; empty unless it was, and still is. */
    private Values history() {
        return state.isHistory() ? carry.get(Carry.HISTORY, Values.EMPTY) : Values.EMPTY;
    }

    /** When it was last reopened; null if it never was. */
    @Nullable
    OffsetDateTime reopened() {
        Step reopened = steps.last(HazardSteps.REOPEN);
        return reopened == null ? null : reopened.at();
    }

    List<ClosingSheet.Event> supervision() {
        return steps.steps().stream()
                .filter(step -> HazardSteps.is(step, "supervise") || HazardSteps.is(step, "release"))
                .map(step -> {
                    Supervisor level = step.values().get(Supervise.LEVEL);
                    String remark = step.values().get(NoteStep.REMARK);
                    String said = level == null ? null : level.label().in(lang);
                    return event(step, joined(said, remark));
                })
                .toList();
    }

    List<ClosingSheet.Event> course() {
        List<ClosingSheet.Event> course = new ArrayList<>();
        String there = state.known().get(Carry.RECTIFICATION);
        if (there != null) {
            course.add(new ClosingSheet.Event(
                    state.known().get(Carry.RECTIFIED),
                    Step.CARRY,
                    Carry.RECTIFICATION.label().in(lang),
                    null,
                    there));
        }
        Step end = current.last(Close.STAGE);
        for (Step step : steps.steps()) {
            ClosingSheet.Event event = step.equals(end) ? null : event(step);
            if (event != null) {
                course.add(event);
            }
        }
        return List.copyOf(course);
    }

    /** Null for what the sheet tells elsewhere, or that tells nothing of the work. */
    private ClosingSheet.@Nullable Event event(Step step) {
        Values said = step.values();
        return switch (step.type().name()) {
            case "control", "progress", Rectify.STAGE -> event(step, said.get(NoteStep.NOTE));
            case Verify.STAGE -> said.get(Verify.RESULT) == Result.FAIL ? failed(step) : null;
            case "extend" -> extended(step);
            case Close.STAGE -> event(step, said.need(Close.OUTCOME).label().in(lang));
            case HazardSteps.REOPEN -> event(step, said.get(Extend.REASON));
            default -> null;
        };
    }

    private ClosingSheet.Event event(Step step, @Nullable String note) {
        return new ClosingSheet.Event(
                step.at().toLocalDate(), step.type().name(), step.type().label().in(lang), null, note);
    }

    private ClosingSheet.Event failed(Step step) {
        return event(step, joined(Result.FAIL.label().in(lang), step.values().get(Verify.REMARK)));
    }

    private ClosingSheet.Event extended(Step step) {
        Text why =
                APPROVED.with(step.values().need(Extend.REASON), step.values().need(Extend.APPROVED_BY));
        return new ClosingSheet.Event(
                step.at().toLocalDate(),
                step.type().name(),
                step.type().label().in(lang),
                step.values().need(Extend.NEW_DUE),
                why.in(lang));
    }

    private @Nullable String joined(@Nullable String first, @Nullable String second) {
        return first == null ? second : second == null ? first : first + STOP.in(lang) + second;
    }

    /** What was spent each time that it was put right. */
    @Nullable
    String cost() {
        BigDecimal here = steps.steps().stream()
                .filter(step -> HazardSteps.is(step, Rectify.STAGE))
                .map(step -> step.values().get(Rectify.COST))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
        BigDecimal cost = here == null && state.isHistory() ? state.known().get(Carry.COST) : here;
        return cost == null ? null : cost.toPlainString();
    }

    ClosingSheet.@Nullable Deed selfCheck() {
        if (state.isHistory()) {
            return there(Carry.RECTIFIED, null);
        }
        Step rectified = state.rectifiedOn() == null ? null : current.last(Rectify.STAGE);
        // what was done stands in the course
        return rectified == null ? null : deed(rectified, null);
    }

    ClosingSheet.@Nullable Deed acceptance() {
        if (state.isHistory()) {
            return there(Carry.VERIFIED, state.known().get(Carry.VERIFIED_BY));
        }
        Step verified = state.unsettled() ? null : current.last(Verify.STAGE);
        return verified == null || verified.values().get(Verify.RESULT) != Result.PASS
                ? null
                : deed(verified, verified.values().get(Verify.REMARK));
    }

    ClosingSheet.@Nullable SignOff signOff() {
        Values history = history();
        if (!history.isEmpty()) {
            return new ClosingSheet.SignOff(
                    history.need(Carry.CLOSED), null, history.need(Carry.OUTCOME), null, history.get(Carry.REMARK));
        }
        Step closed = state.open() ? null : current.last(Close.STAGE);
        return closed == null
                ? null
                : new ClosingSheet.SignOff(
                        closed.at().toLocalDate(),
                        closed.by(),
                        closed.values().need(Close.OUTCOME),
                        closed.values().get(Close.OF),
                        closed.values().get(NoteStep.REMARK));
    }

    private static ClosingSheet.Deed deed(Step step, @Nullable String note) {
        return new ClosingSheet.Deed(step.at().toLocalDate(), step.by(), note);
    }

    /** As the ledger knows it in which it was closed; null if that knows nothing of it. */
    private ClosingSheet.@Nullable Deed there(Field<LocalDate> day, @Nullable String by) {
        LocalDate on = state.known().get(day);
        return on == null && by == null ? null : new ClosingSheet.Deed(on, by, null);
    }
}

package stability.report.bulletin;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.incident.IncidentState;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.incident.Report;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.matter.VoidStep;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.report.view.Snapshot;

/**
 * Which steps a bulletin tells of. A follow-up tells what was recorded since the bulletin before it; the first and the
 * final one tell everything.
 *
 * @param kind which bulletin
 * @param number its number among those of its kind
 * @param issue its number among all bulletins on the incident
 * @param step the bulletin on record; null if it is still to be written
 * @param before the bulletin before it; null if there is none
 * @param steps what it tells of, in the order of entry
 * @param state what was so when it was written
 * @param after what was so with it on record
 * @param cutOff what was recorded later does not count
 */
record BulletinPart(
        Bulletin kind,
        int number,
        int issue,
        @Nullable Step step,
        @Nullable Step before,
        List<Step> steps,
        IncidentState state,
        IncidentState after,
        OffsetDateTime cutOff) {
    private static final Text UNKNOWN = Text.of("{0} 时 {1} 还没有登记", "{1} was not yet on record on {0}");

    private static final Text VOIDED = Text.of("{0} 已于 {1} 作废，理由：{2}", "{0} was voided on {1}; reason: {2}");

    /**
     * The bulletin that is asked for; refused if it is neither on record nor the next.
     *
     * @param kind null for the last on record, or the next if there is none
     * @param number null for the last of its kind
     * @param next whether the next one is meant, whatever is on record
     */
    static BulletinPart of(
            Snapshot at,
            Matter<IncidentState> incident,
            @Nullable Bulletin kind,
            @Nullable Integer number,
            boolean next) {
        Matter.History<IncidentState> history = at.history(incident);
        OffsetDateTime cutOff = at.cutOff();
        if (!history.state().onRecord()) {
            Step out = VoidStep.outBy(history);
            Text absent = out == null
                    ? UNKNOWN.with(TimeFormat.readable(cutOff), incident.id())
                    : VOIDED.with(
                            incident.id(),
                            TimeFormat.readable(out.recorded()),
                            out.values().get(VoidStep.REASON, ""));
            throw new Refused(Code.BAD_PERIOD.at(null, absent));
        }
        int found = next ? -1 : last(history, kind, number);
        return found >= 0 ? written(history, found) : draft(incident, history, kind, number, cutOff);
    }

    private static boolean isBulletin(Step step) {
        return step.values().has(Report.KIND);
    }

    /** The index of the last bulletin of this kind and number; -1 if there is none. */
    private static int last(Matter.History<IncidentState> history, @Nullable Bulletin kind, @Nullable Integer number) {
        int last = -1;
        for (int i = 0; i < history.applied().size(); i++) {
            Matter.Applied<IncidentState> applied = history.applied().get(i);
            Step step = applied.step();
            boolean wanted = isBulletin(step)
                    && (kind == null || step.values().get(Report.KIND) == kind)
                    && (number == null || number.equals(numberOf(applied)));
            last = wanted ? i : last;
        }
        return last;
    }

    /** Counted, since a bulletin that was typed by hand need not say it. */
    private static int numberOf(Matter.Applied<IncidentState> bulletin) {
        return bulletin.before().nextNumber(bulletin.step().values().need(Report.KIND));
    }

    private static BulletinPart written(Matter.History<IncidentState> history, int index) {
        Matter.Applied<IncidentState> applied = history.applied().get(index);
        Step step = applied.step();
        return part(
                step.values().need(Report.KIND),
                numberOf(applied),
                step,
                history.applied().subList(0, index),
                applied.before(),
                applied.after(),
                step.recorded());
    }

    private static BulletinPart draft(
            Matter<IncidentState> incident,
            Matter.History<IncidentState> history,
            @Nullable Bulletin kind,
            @Nullable Integer number,
            OffsetDateTime cutOff) {
        IncidentState state = history.state();
        Bulletin meant = kind == null ? inTurn(state) : kind;
        Text objection = Report.outOfTurn(state, meant);
        int turn = state.nextNumber(meant);
        if (objection == null && number != null && number != turn) {
            objection = Text.of("下一份{0}是第 {1} 号", "the next {0} is number {1}").with(meant.label(), turn);
        }
        if (objection != null) {
            throw new Refused(Code.ENTRY_REFUSED.at(
                    null,
                    Text.of("{0} 没有这份报告，也不能拟写：{1}", "{0} has no such bulletin, and none can be drafted: {1}")
                            .with(incident.id(), objection)));
        }
        return part(meant, turn, null, history.applied(), state, state, cutOff);
    }

    private static Bulletin inTurn(IncidentState state) {
        if (!state.has(Bulletin.FIRST)) {
            return Bulletin.FIRST;
        }
        return Report.outOfTurn(state, Bulletin.FINAL) == null ? Bulletin.FINAL : Bulletin.FOLLOW_UP;
    }

    private static BulletinPart part(
            Bulletin kind,
            int number,
            @Nullable Step step,
            List<Matter.Applied<IncidentState>> earlier,
            IncidentState state,
            IncidentState after,
            OffsetDateTime cutOff) {
        Step before = null;
        List<Step> steps = new ArrayList<>();
        for (Matter.Applied<IncidentState> applied : earlier) {
            if (isBulletin(applied.step())) {
                before = applied.step();
                if (kind == Bulletin.FOLLOW_UP) {
                    steps.clear();
                }
            } else {
                steps.add(applied.step());
            }
        }
        int issue = state.bulletins().size() + 1;
        return new BulletinPart(kind, number, issue, step, before, List.copyOf(steps), state, after, cutOff);
    }

    /** Whether it tells only what is new. */
    boolean isNewsOnly() {
        return kind == Bulletin.FOLLOW_UP;
    }

    /** The steps of this type that it tells of. */
    List<Step> steps(String name) {
        return steps.stream().filter(step -> step.type().name().equals(name)).toList();
    }
}

package stability.domain.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Values;

/**
 * One matter as it stands in its file: facts, then steps. Immutable.
 *
 * @param kind what kind of matter it is
 * @param id its id: {@code H-20190925-7k3q9}, or {@code 2019-09-25/jwc} for a screening
 * @param facts the facts as they stand at the top of the file, as the kind declares them; those in force are in its {@link
 *     History}
 * @param steps the steps in the order of the file
 * @param file its path below the records folder
 * @param <S> its state
 */
public record Matter<S extends MatterState>(Kind<S> kind, String id, Values facts, List<Step> steps, String file) {

    /** A step that changed the state. */
    public record Applied<S>(Step step, S before, S after) {}

    /** A step that stands in the file but was not allowed; the state passed it by. */
    public record Rejected<S>(Step step, S state, @Nullable Text objection) {}

    /**
     * What the steps amount to.
     *
     * @param matter whose steps they are
     * @param state the state behind the last step
     * @param facts the facts in force: corrections count
     * @param applied the steps in force, in the order of entry, without those that mend others: what was done about the matter
     * @param posted what each step did when it was entered, those that mend and those that were voided later among them, in the
     *     order of entry: what the account counts by.
     * @param rejected those that do not hold
     */
    public record History<S extends MatterState>(
            Matter<S> matter,
            S state,
            Values facts,
            List<Applied<S>> applied,
            List<Applied<S>> posted,
            List<Rejected<S>> rejected,
            List<Step> voided) {

        /** What people call the matter in a list, by the facts in force. */
        public String title() {
            return matter.kind().title(facts);
        }

        /** Whether anything was corrected or voided. */
        public boolean isMended() {
            for (Applied<S> each : posted) {
                if (each.step().type().isMending()) {
                    return true;
                }
            }
            return false;
        }

        /** Whether the matter as a whole is out of the account. */
        public boolean isVoided() {
            return isMended() && !state.onRecord();
        }

        /** What the steps that were recorded by an earlier moment amount to: the same as folding only these. */
        public History<S> asOf(Instant moment) {
            boolean mendedLater = false;
            for (int i = posted.size() - 1; i >= 0 && !mendedLater; i--) {
                Step step = posted.get(i).step();
                mendedLater = step.type().isMending() && step.isRecordedAfter(moment);
            }
            return mendedLater ? matter.history(moment) : upTo(moment);
        }

        /**
         * What the steps in force that were recorded by an earlier moment amount to, with what was mended since: what is known
         * now of that moment. A step changes nothing of what was recorded before it.
         */
        public History<S> upTo(Instant moment) {
            int known = known(applied, moment);
            if (known == applied.size() && known(posted, moment) == posted.size() && rejected.isEmpty()) {
                return this;
            }
            List<Applied<S>> earlier = applied.subList(0, known);
            return new History<>(
                    matter,
                    known == applied.size() ? state : applied.get(known).before(),
                    facts,
                    earlier,
                    isMended() ? posted.subList(0, known(posted, moment)) : earlier,
                    rejected.stream()
                            .filter(each -> !each.step().isRecordedAfter(moment))
                            .toList(),
                    voided);
        }

        private static <S> int known(List<Applied<S>> steps, Instant moment) {
            int known = 0;
            while (known < steps.size() && !steps.get(known).step().isRecordedAfter(moment)) {
                known++;
            }
            return known;
        }

        /** What the steps in force would amount to had no fact been corrected; null if none is. */
        public @Nullable History<S> uncorrected() {
            if (facts.equals(matter.facts())) {
                return null;
            }
            List<Step> uncorrected = applied.stream().map(Applied::step).toList();
            return new Matter<>(matter.kind(), matter.id(), matter.facts(), uncorrected, matter.file()).history(null);
        }

        /** What it amounted to when it was taken out of the account, at the stage that says so; null if it was not, or is back. */
        public @Nullable History<S> gone() {
            History<S> stood = stood();
            return stood == null
                    ? null
                    : new History<>(
                            matter,
                            matter.kind().voided(stood.state()),
                            stood.facts(),
                            stood.applied(),
                            posted,
                            rejected,
                            voided);
        }

        /** What the matter amounted to when it was taken out of the account; null if it was not, or is back. */
        public @Nullable History<S> stood() {
            for (int i = posted.size() - 1; !state.onRecord() && i >= 0; i--) {
                Applied<S> each = posted.get(i);
                if (each.before().onRecord() && !each.after().onRecord()) {
                    List<Step> order = matter.inOrder();
                    return matter.fold(order.subList(0, order.indexOf(each.step())), null);
                }
            }
            return null;
        }
    }

    /**
     * Folds the steps that were recorded by the cut-off (all of them, if it is null), in the order of {@code recorded},
     * ties in the order of the file: so the order in which a merge put the lines does not matter. Never throws; a step
     * that is not allowed is set aside.
     */
    public History<S> history(@Nullable Instant cutOff) {
        return fold(inOrder(), cutOff);
    }

    /** Folds these steps, which are in the order of entry, as far as they were recorded by the cut-off. */
    History<S> fold(List<Step> order, @Nullable Instant cutOff) {
        Fold<S> fold = new Fold<>(kind, facts, order.size());
        for (Step step : order) {
            if (cutOff != null && step.isRecordedAfter(cutOff)) {
                break;
            }
            if (step.type().isMending()) {
                return new MendedFold<>(this, known(order, cutOff)).history();
            }
            fold.take(step);
        }
        List<Applied<S>> applied = List.copyOf(fold.applied());
        return new History<>(this, fold.state(), facts, applied, applied, List.copyOf(fold.rejected()), List.of());
    }

    private static List<Step> known(List<Step> order, @Nullable Instant cutOff) {
        int known = order.size();
        while (cutOff != null && known > 0 && order.get(known - 1).isRecordedAfter(cutOff)) {
            known--;
        }
        return order.subList(0, known);
    }

    /** The steps in the order of their entry, ties in that of the file: the order in which they count, and that of nearly every file anyway. */
    public List<Step> inOrder() {
        for (int i = 1; i < steps.size(); i++) {
            if (Step.BY_RECORDED.compare(steps.get(i - 1), steps.get(i)) > 0) {
                List<Step> order = new ArrayList<>(steps);
                order.sort(Step.BY_RECORDED);
                return order;
            }
        }
        return steps;
    }

    /** Whether any step was entered at a moment or after it, whether it holds or not: asked before all of a big folder is folded. */
    public boolean hasStepsSince(Instant moment) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).isRecordedSince(moment)) {
                return true;
            }
        }
        return false;
    }

    /** The step that took it into the account, open or as history; null while none has, as when there is only a note. */
    public static <S extends MatterState> @Nullable Step opening(History<S> history) {
        return history.applied().stream()
                .filter(applied -> applied.after().onRecord())
                .findFirst()
                .map(Applied::step)
                .orElse(null);
    }

    /** The step that carried it into the account, whether it is in force or not; null if another one brought it in. */
    public @Nullable Step carrying() {
        List<Step> order = inOrder();
        for (int i = 0; i < order.size(); i++) {
            Step step = order.get(i);
            if (kind instanceof DatedKind<S> dated && dated.beginsWith(step.type())) {
                return step.isCarrying() ? step : null;
            }
        }
        return null;
    }

    /** The matter with the steps that were recorded by the cut-off. */
    public Matter<S> asOf(Instant cutOff) {
        List<Step> known =
                steps.stream().filter(step -> !step.isRecordedAfter(cutOff)).toList();
        return new Matter<>(kind, id, facts, known, file);
    }

    /** The matter with more steps. */
    public Matter<S> with(List<Step> more) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(more);
        return new Matter<>(kind, id, facts, List.copyOf(all), file);
    }

    /** The state now, whatever was recorded. */
    public S state() {
        return history(null).state();
    }
}

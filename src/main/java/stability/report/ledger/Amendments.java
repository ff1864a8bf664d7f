package stability.report.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Correct;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.VoidStep;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionWords.Nature;

/** What was corrected and voided of a matter, as its row in a ledger tells it: a line for each posting that is in force. */
public final class Amendments {
    private static final Text CORRECTED = Text.of("更正：{0}（{1}）", "corrected: {0} ({1})");
    private static final Text VOIDED = Text.of("作废：{0}（{1}）", "voided: {0} ({1})");
    private static final Text REINSTATED = Text.of("恢复：{0}（{1}）", "reinstated: {0} ({1})");
    private static final Text OUT = Text.of("作废（{0}）", "voided ({0})");
    private static final Text OUT_BECAUSE = Text.of("作废（{0}）：{1}", "voided ({0}): {1}");
    private static final Text BACK = Text.of("恢复（{0}）", "reinstated ({0})");
    private static final Text BETWEEN = Text.of("、", ", ");

    private final Matter<?> matter;
    private final boolean reasons;

    private Amendments(Matter<?> matter, boolean reasons) {
        this.matter = matter;
        this.reasons = reasons;
    }

    /**
     * The lines in the order of entry, each with the day of the entry; none where nothing was mended. Why a whole matter was taken
     * out stands there, too, but of an accusation, of which a paper says only when it came and where it went.
     *
     * @param history up to the cut-off, of a matter that is out as well as of one that is on record
     */
    public static <S extends MatterState> List<String> of(Matter.History<S> history, Lang lang) {
        if (!history.isMended()) {
            return List.of();
        }
        boolean reasons = history.facts().get(Petition.NATURE) != Nature.ACCUSATION;
        Amendments amendments = new Amendments(history.matter(), reasons);
        List<String> lines = new ArrayList<>();
        for (Matter.Applied<S> each : history.posted()) {
            Step step = each.step();
            if (step.type().isMending() && !history.voided().contains(step)) {
                lines.add(amendments.line(step).in(lang));
            }
        }
        return List.copyOf(lines);
    }

    private Text line(Step step) {
        LocalDate day = step.recorded().toLocalDate();
        if (matter.kind().own(step.type()) instanceof Correct<?> correct) {
            List<Text> facts =
                    correct.changed(step.values()).stream().map(Field::label).toList();
            return CORRECTED.with(Text.join(BETWEEN, facts), day);
        }
        Step named = step;
        boolean out = true;
        for (Step before = voided(named); before != null; before = voided(named)) {
            named = before;
            out = !out;
        }
        Values values = named.values();
        String name = values.get(VoidStep.STEP);
        if (name != null) {
            return (out ? VOIDED : REINSTATED).with(matter.kind().stepLabel(name), day);
        }
        return !out ? BACK.with(day) : reasons ? OUT_BECAUSE.with(day, values.need(VoidStep.REASON)) : OUT.with(day);
    }

    /** The step that voids and that this one voids; null if it voids another step, or the whole matter. */
    private @Nullable Step voided(Step step) {
        if (!VoidStep.NAME.equals(step.values().get(VoidStep.STEP))) {
            return null;
        }
        List<Step> order = matter.inOrder();
        for (int i = order.indexOf(step) - 1; i >= 0; i--) {
            if (VoidStep.names(step.values(), order.get(i))) {
                return order.get(i);
            }
        }
        return null;
    }
}

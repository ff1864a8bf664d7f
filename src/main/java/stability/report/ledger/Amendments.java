package stability.report.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import stability.domain.field.Field;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.matter.Correct;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Mending;
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

    private Amendments() {}

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
        List<String> lines = new ArrayList<>();
        for (Mending<S> mending : Mending.of(history)) {
            if (!history.voided().contains(mending.step())) {
                lines.add(line(history.matter().kind(), mending, reasons).in(lang));
            }
        }
        return List.copyOf(lines);
    }

    private static Text line(Kind<?> kind, Mending<?> mending, boolean reasons) {
        Step step = mending.step();
        LocalDate day = step.recorded().toLocalDate();
        if (kind.own(step.type()) instanceof Correct<?> correct) {
            List<Text> facts =
                    correct.changed(step.values()).stream().map(Field::label).toList();
            return CORRECTED.with(Text.join(BETWEEN, facts), day);
        }
        if (!mending.whole()) {
            List<Text> steps = mending.named().stream()
                    .map(named -> named.type().name())
                    .distinct()
                    .map(kind::stepLabel)
                    .toList();
            return (mending.restoring() ? REINSTATED : VOIDED).with(Text.join(BETWEEN, steps), day);
        }
        return mending.restoring()
                ? BACK.with(day)
                : reasons ? OUT_BECAUSE.with(day, step.values().need(VoidStep.REASON)) : OUT.with(day);
    }
}

package stability.domain.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.matter.Step;
import stability.domain.petition.HandlingWords.Decision;
import stability.domain.petition.PetitionWords.Stage;

/**
 * The school decides whether to take it up, and tells the petitioner in writing (信访工作条例 23). The statutory limit
 * counts from the day of the decision, or from the notice if that bears an earlier date.
 */
public final class Accept extends PetitionStep {
    public static final String STAGE = "accept";
    public static final Field<Decision> DECISION =
            Field.required("decision", Type.choice(Decision.class), "决定", "decision");
    public static final Field<LocalDate> INFORMED_ON =
            Field.optional("informed_on", Type.DAY, "书面告知日期", "told in writing on");
    public static final Field<String> TO =
            Field.optional("to", Type.NAMELESS, "引导到哪个单位", "the body that it is redirected to");

    Accept() {
        super(STAGE, Text.of("受理", "accept"), DECISION, INFORMED_ON, TO, REASON_IF_ANY);
    }

    @Override
    boolean fits(PetitionState state) {
        return state.stage() == Stage.REGISTERED;
    }

    @Override
    protected @Nullable Text flaw(PetitionState state, Step step) {
        Decision decision = step.values().need(DECISION);
        if (!step.values().has(INFORMED_ON) && !state.anonymous) {
            return missing(INFORMED_ON);
        }
        if (decision == Decision.DECLINED && !step.values().has(REASON_IF_ANY)) {
            return missing(REASON_IF_ANY);
        }
        if (decision == Decision.REDIRECTED && !step.values().has(TO)) {
            return missing(TO);
        }
        return misdated(step, INFORMED_ON, state.received.toLocalDate(), Text.of("收到日", "receipt"));
    }

    @Override
    public PetitionState apply(PetitionState state, Step step) {
        LocalDate decided = step.at().toLocalDate();
        LocalDate informed = step.values().get(INFORMED_ON, decided);
        PetitionState next = state.reaching(
                switch (step.values().need(DECISION)) {
                    case ACCEPTED -> Stage.ACCEPTED;
                    case DECLINED -> Stage.DECLINED;
                    case REDIRECTED -> Stage.REDIRECTED;
                },
                STAGE);
        next.noticeOn = state.noticeOn == null ? informed : state.noticeOn;
        if (next.stage() == Stage.ACCEPTED) {
            next.acceptedOn = informed.isBefore(decided) ? informed : decided;
        }
        return next;
    }

    /** When the petitioner was told, why it is declined, and where it is redirected to. */
    @Override
    public Set<Field<?>> asked(PetitionState state, Values given) {
        List<Field<?>> needed = new ArrayList<>();
        if (given.get(DECISION) == Decision.DECLINED) {
            needed.add(REASON_IF_ANY);
        }
        if (given.get(DECISION) == Decision.REDIRECTED) {
            needed.add(TO);
        }
        if (!state.anonymous) {
            needed.add(INFORMED_ON);
        }
        return lacking(given, needed);
    }

    @Override
    public Map<Field<?>, Text> when() {
        return Map.of(
                INFORMED_ON,
                Text.of("必填，匿名的除外", "required unless anonymous"),
                TO,
                Text.of("{0} 必填", "required with {0}").with(Decision.REDIRECTED.word()),
                REASON_IF_ANY,
                Text.of("{0} 必填", "required with {0}").with(Decision.DECLINED.word()));
    }
}

package stability.domain.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stability.domain.clock.DeadlineRule;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.handling.HandlingFields;
import stability.domain.matter.Step;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.PetitionWords.Stage;

/** More time for an appeal, once, at most 30 days: the head approves, and the petitioner is told why (信访工作条例 34). */
public final class Extend extends PetitionStep {
    public static final Field<Integer> DAYS = Field.required("days", Type.COUNT, "延长天数", "days more");
    public static final Field<LocalDate> TOLD_ON = Field.required("told_on", Type.DAY, "告知信访人日期", "petitioner told on");

    Extend() {
        super("extend", Text.of("延期", "extend"), DAYS, REASON, HandlingFields.APPROVED_BY, TOLD_ON);
    }

    @Override
    boolean fits(PetitionState state) {
        return state.nature == Nature.APPEAL
                && state.finishedOn == null
                && (state.stage() == Stage.ACCEPTED || state.stage() == Stage.ASSIGNED);
    }

    @Override
    protected @Nullable Text flaw(PetitionState state, Step step) {
        if (state.extension != null) {
            return Text.of("只能延期一次", "it is extended already, and can be only once");
        }
        int most = statute(DeadlineRule.PETITION_EXTENSION).limit().amount();
        int days = step.values().need(DAYS);
        if (days < 1 || days > most) {
            return Text.of("延期 1 至 {0} 天，不能是 {1} 天", "an extension is 1 to {0} days, not {1}")
                    .with(most, days);
        }
        LocalDate accepted = state.acceptedOn;
        return accepted == null ? null : misdated(step, TOLD_ON, accepted, Text.of("受理日", "acceptance"));
    }

    @Override
    public PetitionState apply(PetitionState state, Step step) {
        PetitionState next = state.copy();
        next.extension = new Extension(step.values().need(DAYS), step.at().toLocalDate());
        return next;
    }
}

package stability.domain.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.matter.Step;
import stability.domain.petition.HandlingWords.Conclusion;
import stability.domain.petition.PetitionWords.Stage;

/** The written opinion, served on the petitioner: what the request is answered with, why, and what can be done against it. */
public final class Reply extends PetitionStep {
    public static final String STAGE = "reply";
    public static final Field<String> NUMBER = Field.required("number", Type.TEXT, "文号", "number");
    public static final Field<Conclusion> CONCLUSION =
            Field.required("conclusion", Type.choice(Conclusion.class), "意见", "conclusion");
    public static final Field<String> BASIS = Field.required("basis", Type.NAMELESS, "依据", "basis");
    public static final Field<LocalDate> SERVED_ON = Field.required("served_on", Type.DAY, "送达日期", "served on");
    public static final Field<String> REMEDY_TOLD =
            Field.required("remedy_told", Type.NAMELESS, "告知的救济途径和期限", "remedy and its limit as told");

    Reply() {
        super(STAGE, Text.of("书面答复", "reply"), NUMBER, CONCLUSION, BASIS, SERVED_ON, REMEDY_TOLD);
    }

    @Override
    boolean fits(PetitionState state) {
        return state.stage() == Stage.ACCEPTED || state.stage() == Stage.ASSIGNED;
    }

    @Override
    protected @Nullable Text flaw(PetitionState state, Step step) {
        LocalDate accepted = state.acceptedOn;
        return accepted == null ? null : misdated(step, SERVED_ON, accepted, Text.of("受理日", "acceptance"));
    }

    @Override
    public PetitionState apply(PetitionState state, Step step) {
        LocalDate served = step.values().need(SERVED_ON);
        PetitionState next = state.reaching(Stage.REPLIED, STAGE);
        next.finish(served);
        List<ReplyRound> rounds = new ArrayList<>(next.rounds);
        rounds.add(new ReplyRound(served, null, null, null));
        next.rounds = List.copyOf(rounds);
        return next;
    }
}

package stability.domain.petition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.matter.NoteStep;
import stability.domain.petition.HandlingWords.ReviewAuthority;
import stability.domain.petition.PetitionWords.Stage;

/** The reply is looked at again at the petitioner's request (复查); by the school, where a department had replied. */
public final class Review extends FurtherInstance {

    public static final Field<String> REMEDY_TOLD =
            Field.optional("remedy_told", Type.NAMELESS, "告知的救济途径和期限", "remedy and its limit as told");

    Review() {
        super(
                "review",
                Text.of("复查", "review"),
                Stage.IN_REVIEW,
                ReviewAuthority.SCHOOL,
                EVENT,
                ORGAN,
                OUTCOME,
                NUMBER,
                SERVED_ON,
                REMEDY_TOLD,
                NoteStep.NAMELESS_REMARK);
    }

    @Override
    @Nullable
    ReviewProceeding proceeding(ReplyRound round) {
        return round.review();
    }

    @Override
    ReplyRound with(ReplyRound round, ReviewProceeding proceeding) {
        return new ReplyRound(round.servedOn(), proceeding, round.recheck(), round.redone());
    }

    @Override
    LocalDate since(ReplyRound round) {
        return round.servedOn();
    }

    @Override
    List<Field<?>> instructions() {
        return List.of(REMEDY_TOLD);
    }
}

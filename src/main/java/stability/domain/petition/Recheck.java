package stability.domain.petition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.matter.NoteStep;
import stability.domain.petition.HandlingWords.ReviewAuthority;
import stability.domain.petition.PetitionWords.Stage;

/** The review is looked at once more (复核), for the last time; days of a hearing do not count. */
public final class Recheck extends FurtherInstance {

    Recheck() {
        super(
                "recheck",
                Text.of("复核", "recheck"),
                Stage.IN_RECHECK,
                ReviewAuthority.SUPERIOR,
                EVENT,
                ORGAN,
                OUTCOME,
                NUMBER,
                SERVED_ON,
                HEARING_DAYS,
                NoteStep.NAMELESS_REMARK);
    }

    @Override
    @Nullable
    ReviewProceeding proceeding(ReplyRound round) {
        return round.recheck();
    }

    @Override
    ReplyRound with(ReplyRound round, ReviewProceeding proceeding) {
        return new ReplyRound(round.servedOn(), round.review(), proceeding, round.redone());
    }

    @Override
    @Nullable
    LocalDate since(ReplyRound round) {
        return round.review() == null ? null : round.review().servedOn();
    }

    @Override
    List<Field<?>> instructions() {
        return List.of();
    }
}

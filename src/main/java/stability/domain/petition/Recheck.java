package stability.domain.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stability.domain.NoteStep;
import stability.domain.Text;
import stability.domain.Values;
import stability.domain.petition.HandlingWords.Organ;
import stability.domain.petition.PetitionWords.Stage;

/** The review is looked at once more (复核), for the last time; days of a hearing do not count. */
public final class Recheck extends FurtherInstance {

    Recheck() {
        super(
                "recheck",
                Text.of("复核", "recheck"),
                Stage.IN_RECHECK,
                Organ.SUPERIOR,
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
    Course course(Round round) {
        return round.recheck();
    }

    @Override
    Round with(Round round, Course course) {
        return new Round(round.servedOn(), round.review(), course);
    }

    @Override
    @Nullable
    LocalDate since(Round round) {
        return round.review() == null ? null : round.review().servedOn();
    }

    @Override
    @Nullable
    Text incomplete(Values decision) {
        return null;
    }
}

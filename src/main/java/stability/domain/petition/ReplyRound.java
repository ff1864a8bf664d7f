package stability.domain.petition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A written reply and what the petitioner made of it.
 *
 * @param servedOn the day on which the reply was served
 * @param review its review (复查); null if none was requested
 * @param recheck the recheck (复核) of that review; null if none was requested
 */
public record ReplyRound(
        LocalDate servedOn,
        @Nullable ReviewProceeding review,
        @Nullable ReviewProceeding recheck) {

    /** Whether review or recheck took the reply back, so that there has to be another. */
    boolean revoked() {
        return (review != null && review.outcome() == HandlingWords.Outcome.REVOKED)
                || (recheck != null && recheck.outcome() == HandlingWords.Outcome.REVOKED);
    }

    /** The one that is under way, ended on the way: the petition was settled meanwhile. */
    ReplyRound endedAt(OffsetDateTime moment) {
        return new ReplyRound(
                servedOn,
                review == null ? null : review.endedAt(moment),
                recheck == null ? null : recheck.endedAt(moment));
    }
}

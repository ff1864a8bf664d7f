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
 * @param redone when it was finished anew, if review or recheck took the reply back; null while it is not
 */
public record ReplyRound(
        LocalDate servedOn,
        @Nullable ReviewProceeding review,
        @Nullable ReviewProceeding recheck,
        @Nullable LocalDate redone) {

    /** Whether review or recheck took the reply back, so that there has to be another. */
    boolean revoked() {
        return (review != null && review.outcome() == HandlingWords.Outcome.REVOKED)
                || (recheck != null && recheck.outcome() == HandlingWords.Outcome.REVOKED);
    }

    /** When it was served that review or recheck took the reply back, the later of them; null if neither did. */
    @Nullable
    LocalDate sentBack() {
        ReviewProceeding by = recheck != null && recheck.outcome() == HandlingWords.Outcome.REVOKED ? recheck : review;
        return by != null && by.outcome() == HandlingWords.Outcome.REVOKED ? by.servedOn() : null;
    }

    ReplyRound redoneOn(@Nullable LocalDate day) {
        return new ReplyRound(servedOn, review, recheck, redone == null || day == null ? day : redone);
    }

    /** The one that is under way, ended on the way: the petition was settled meanwhile. */
    ReplyRound endedAt(OffsetDateTime moment) {
        return new ReplyRound(
                servedOn,
                review == null ? null : review.endedAt(moment),
                recheck == null ? null : recheck.endedAt(moment),
                redone);
    }
}

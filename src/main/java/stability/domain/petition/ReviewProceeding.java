package stability.domain.petition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import stability.domain.petition.HandlingWords.Outcome;
import stability.domain.petition.HandlingWords.ReviewAuthority;

/**
 * How a review or recheck went.
 *
 * @param organ who decides it
 * @param requested when the request came
 * @param answered when it was decided whether to accept it; null while it is not
 * @param refused whether it was not accepted
 * @param hearingDays days of hearings, which the limit does not count
 * @param decided when it ended; null while it has not
 * @param outcome what was decided; null while nothing is, and if it ended otherwise
 * @param servedOn the day on which the decision was served; null while it is not
 */
public record ReviewProceeding(
        ReviewAuthority organ,
        OffsetDateTime requested,
        @Nullable OffsetDateTime answered,
        boolean refused,
        int hearingDays,
        @Nullable OffsetDateTime decided,
        @Nullable Outcome outcome,
        @Nullable LocalDate servedOn) {

    static ReviewProceeding requested(ReviewAuthority organ, OffsetDateTime at) {
        return new ReviewProceeding(organ, at, null, false, 0, null, null, null);
    }

    /** Whether it has neither been refused nor come to an end. */
    public boolean running() {
        return !refused && decided == null;
    }

    ReviewProceeding answered(OffsetDateTime at, boolean refusal) {
        return new ReviewProceeding(organ, requested, at, refusal, hearingDays, decided, outcome, servedOn);
    }

    ReviewProceeding heard(int days) {
        return new ReviewProceeding(
                organ, requested, answered, refused, hearingDays + days, decided, outcome, servedOn);
    }

    /** A decision says that it was accepted, even if nobody entered that. */
    ReviewProceeding decided(OffsetDateTime at, @Nullable Outcome decision, @Nullable LocalDate served) {
        return new ReviewProceeding(
                organ, requested, answered == null ? at : answered, refused, hearingDays, at, decision, served);
    }

    ReviewProceeding endedAt(OffsetDateTime moment) {
        return running() ? decided(moment, null, null) : this;
    }
}

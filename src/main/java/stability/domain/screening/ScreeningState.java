package stability.domain.screening;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.SignStep;
import stability.domain.Signatures;
import stability.domain.Text;
import stability.domain.Word;

/**
 * What is so about a department's screening of a day.
 *
 * @param date the day
 * @param result what was found; {@link Result#NONE} while nobody screened
 * @param reported when the first screening was entered: the duty to report is judged by it; null before
 * @param excused the reason for which the department need not report; null if there is none
 * @param areas the areas looked at, in the order entered
 * @param hazards the ids of the hazards found
 * @param rounds how many screenings were entered
 * @param signatures who has signed
 */
public record ScreeningState(
        LocalDate date,
        Result result,
        @Nullable OffsetDateTime reported,
        @Nullable String excused,
        List<String> areas,
        List<String> hazards,
        int rounds,
        Signatures signatures)
        implements SignStep.Signable<ScreeningState> {

    /** What the screenings of the day amount to. */
    public enum Result implements Word {
        NONE(Text.of("未报", "none")),
        CLEAR(Text.of("零报告", "clear")),
        FOUND(Text.of("有隐患", "found")),
        EXCUSED(Text.of("免报", "excused"));

        private final Text label;

        Result(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    static ScreeningState none(LocalDate date) {
        return new ScreeningState(date, Result.NONE, null, null, List.of(), List.of(), 0, Signatures.NONE);
    }

    @Override
    public Word stage() {
        return result;
    }

    /** A screening is an entry, not a matter that stays open. */
    @Override
    public boolean open() {
        return false;
    }

    @Override
    public ScreeningState withSignatures(Signatures changed) {
        return new ScreeningState(date, result, reported, excused, areas, hazards, rounds, changed);
    }
}

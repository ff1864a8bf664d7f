package stability.domain.screening;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.matter.StageWord;
import stability.domain.matter.StagedState;

/**
 * What is so about a department's screening of a day; the result is its stage. Immutable to everyone outside this
 * package: a step copies it, sets what it changes, and hands the copy on.
 */
public final class ScreeningState extends StagedState<ScreeningState, ScreeningState.Result> {
    /** What the screenings of the day amount to. */
    public enum Result implements StageWord {
        NONE(Text.of("未报", "none"), InAccount.NOT_YET),
        CLEAR(Text.of("零报告", "clear"), InAccount.DONE),
        FOUND(Text.of("有隐患", "found"), InAccount.DONE),
        EXCUSED(Text.of("免报", "excused"), InAccount.DONE);

        private final Text label;
        private final InAccount inAccount;

        Result(Text label, InAccount inAccount) {
            this.label = label;
            this.inAccount = inAccount;
        }

        @Override
        public Text label() {
            return label;
        }

        @Override
        public InAccount inAccount() {
            return inAccount;
        }
    }

    private final LocalDate date;

    @Nullable
    OffsetDateTime reported;

    @Nullable
    String excused;

    List<String> areas = List.of();
    List<String> hazards = List.of();
    int rounds;

    ScreeningState(LocalDate date) {
        super(Result.NONE);
        this.date = date;
    }

    public LocalDate date() {
        return date;
    }

    /** What was found; {@link Result#NONE} while nobody screened. */
    public Result result() {
        return stage();
    }

    /** When the first screening was entered: the duty to report is judged by it; null before. */
    public @Nullable OffsetDateTime reported() {
        return reported;
    }

    /** The reason for which the department need not report; null if there is none, or once it has reported all the same. */
    public @Nullable String excused() {
        return excused;
    }

    /** The areas looked at, in the order entered. */
    public List<String> areas() {
        return areas;
    }

    /** The ids of the hazards found, each once. */
    public List<String> hazards() {
        return hazards;
    }

    /** How many screenings were entered. */
    public int rounds() {
        return rounds;
    }
}

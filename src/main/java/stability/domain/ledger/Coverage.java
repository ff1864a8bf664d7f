package stability.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.matter.Matter;
import stability.domain.school.School;
import stability.domain.screening.ScreeningState;

/** Which department reported on which day, judged by when it was entered. */
public final class Coverage {

    /** Five different things, never mixed; and a day on which nothing was due. */
    public enum Report implements Word {
        CLEAR(Text.of("零报告", "clear")),
        FOUND(Text.of("有隐患", "found")),
        LATE(Text.of("迟报", "late")),
        EXCUSED(Text.of("免报", "excused")),
        MISSING(Text.of("未报", "missing")),
        NOT_DUE(Text.of("不应报", "not due"));

        private final Text label;

        Report(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /**
     * A department's report of a day.
     *
     * @param report which of the five it is
     * @param state what was screened by then; null if there is no entry
     * @param backfilled whether an entry came after the day had ended: it stays missing, and shows as 补录
     */
    public record Cell(Report report, @Nullable ScreeningState state, boolean backfilled) {}

    private final School school;
    private final Ledger ledger;
    private final OffsetDateTime cutOff;
    private final Function<Matter<ScreeningState>, Matter.History<ScreeningState>> fold;

    /**
     * The coverage as known at a cut-off.
     *
     * @param ledger with the screenings of all days that will be asked for
     * @param fold folds a screening up to the cut-off
     */
    public Coverage(
            Ledger ledger,
            OffsetDateTime cutOff,
            Function<Matter<ScreeningState>, Matter.History<ScreeningState>> fold) {
        this.school = ledger.school();
        this.ledger = ledger;
        this.cutOff = cutOff;
        this.fold = fold;
    }

    /**
     * How the department reported on the day. What was entered after the day itself does not count for it, so a report
     * that was handed in stays true.
     */
    public Cell cell(LocalDate day, String department) {
        boolean due = school.isDue(department, day);
        Matter.History<ScreeningState> screening = folded(day, department);
        if (screening == null) {
            return new Cell(due ? Report.MISSING : Report.NOT_DUE, null, false);
        }
        ScreeningState state = screening.asOf(ofTheDay(day)).state();
        return switch (state.result()) {
            case NONE -> {
                boolean backfilled = screening.state().result() != ScreeningState.Result.NONE;
                yield new Cell(due ? Report.MISSING : Report.NOT_DUE, null, backfilled);
            }
            case EXCUSED -> new Cell(Report.EXCUSED, state, false);
            case CLEAR, FOUND ->
                new Cell(
                        isLate(state.reported(), day)
                                ? Report.LATE
                                : state.result() == ScreeningState.Result.CLEAR ? Report.CLEAR : Report.FOUND,
                        state,
                        false);
        };
    }

    /** The steps of a department's screening of the day that count for it, as {@link #cell} judges it; none if there is none. */
    public List<Matter.Applied<ScreeningState>> counted(LocalDate day, String department) {
        Matter.History<ScreeningState> screening = folded(day, department);
        return screening == null ? List.of() : screening.asOf(ofTheDay(day)).applied();
    }

    private Matter.@Nullable History<ScreeningState> folded(LocalDate day, String department) {
        Matter<ScreeningState> screening = ledger.screening(day, department);
        return screening == null ? null : fold.apply(screening);
    }

    /** What was entered later does not count for the day: the cut-off of its own last report, or ours if that is earlier. */
    private Instant ofTheDay(LocalDate day) {
        return school.cutOff(day, cutOff).toInstant();
    }

    private boolean isLate(@Nullable OffsetDateTime reported, LocalDate day) {
        Instant limit = school.zone()
                .at(LocalDateTime.of(day, school.screeningReportedBy()))
                .toInstant();
        return reported != null && reported.toInstant().isAfter(limit);
    }
}

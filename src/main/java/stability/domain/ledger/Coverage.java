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

    /** Four different things, never mixed; and a day on which nothing was due. Whether it was late is another question. */
    public enum Report implements Word {
        CLEAR(Text.of("零报告", "clear")),
        FOUND(Text.of("有隐患", "found")),
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

        /** What people call it, and whether it came after its time. */
        public Text label(boolean late) {
            return late ? Text.of("{0}（迟报）", "{0} but late").with(label) : label;
        }

        /** Whether it was due and the department reported, in time or late. */
        public boolean isReported() {
            return this == CLEAR || this == FOUND;
        }

        /** What is said of a day with this result. */
        public static Report of(ScreeningState.Result result) {
            return switch (result) {
                case NONE -> MISSING;
                case CLEAR -> CLEAR;
                case FOUND -> FOUND;
                case EXCUSED -> EXCUSED;
            };
        }
    }

    /**
     * A department's report of a day.
     *
     * @param report what it says; not due where it was not due, whatever was entered all the same
     * @param state what was entered by the end of the day and is in force; null if nothing is
     * @param late whether it reported, and after its time (迟报)
     * @param backfilled whether an entry came after the day had ended: it stays missing, and shows as 补录
     */
    public record Cell(Report report, @Nullable ScreeningState state, boolean late, boolean backfilled) {
        /** Whether the department screened on the day, due or not. */
        public boolean screened() {
            return state != null && state.rounds() > 0;
        }
    }

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
     * that was handed in stays true; but what was voided since is no screening, whenever that was entered.
     */
    public Cell cell(LocalDate day, String department) {
        boolean due = school.isDue(department, day);
        Matter.History<ScreeningState> screening = folded(day, department);
        if (screening == null) {
            return new Cell(due ? Report.MISSING : Report.NOT_DUE, null, false, false);
        }
        ScreeningState state = screening.upTo(ofTheDay(day)).state();
        Report report = due ? Report.of(state.result()) : Report.NOT_DUE;
        if (state.onRecord()) {
            return new Cell(report, state, report.isReported() && isLate(state.reported(), day), false);
        }
        return new Cell(report, null, false, screening.state().onRecord());
    }

    /** The steps of a department's screening of the day that count for it, as {@link #cell} judges it; none if there is none. */
    public List<Matter.Applied<ScreeningState>> counted(LocalDate day, String department) {
        Matter.History<ScreeningState> screening = folded(day, department);
        return screening == null ? List.of() : screening.upTo(ofTheDay(day)).applied();
    }

    /** The steps of a department's screening of the day that are in force and were entered by a moment; none if there is none. */
    List<Matter.Applied<ScreeningState>> entered(LocalDate day, String department, Instant known) {
        Matter.History<ScreeningState> screening = folded(day, department);
        return screening == null ? List.of() : screening.upTo(known).applied();
    }

    private Matter.@Nullable History<ScreeningState> folded(LocalDate day, String department) {
        Matter<ScreeningState> screening = ledger.screening(day, department);
        return screening == null ? null : fold.apply(screening);
    }

    /** What was entered later does not count for the day: the cut-off of its own last report, or ours if that is earlier. */
    private Instant ofTheDay(LocalDate day) {
        return school.cutOff(day, cutOff).toInstant();
    }

    /** Whether a report of the day that was entered then is late (迟报). */
    boolean isLate(@Nullable OffsetDateTime reported, LocalDate day) {
        Instant limit = school.zone()
                .at(LocalDateTime.of(day, school.screeningReportedBy()))
                .toInstant();
        return reported != null && reported.toInstant().isAfter(limit);
    }
}

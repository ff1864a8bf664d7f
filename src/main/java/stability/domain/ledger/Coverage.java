package stability.domain.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.Matter;
import stability.domain.Text;
import stability.domain.Word;
import stability.domain.school.School;
import stability.domain.screening.Screening;
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
    private final Map<String, Matter<ScreeningState>> screenings = new HashMap<>();

    public Coverage(Ledger ledger) {
        this.school = ledger.school();
        ledger.screenings().forEach(screening -> screenings.put(screening.id(), screening));
    }

    /**
     * How the department reported on the day, as known at the cut-off. What was entered after the day itself does not
     * count for it, so a report that was handed in stays true.
     */
    public Cell cell(LocalDate day, String department, Instant cutOff) {
        boolean due = school.isDue(department, day);
        Matter<ScreeningState> screening = screenings.get(Screening.id(day, department));
        if (screening == null) {
            return new Cell(due ? Report.MISSING : Report.NOT_DUE, null, false);
        }
        Instant end = endOf(day, school);
        ScreeningState state =
                screening.history(cutOff.isBefore(end) ? cutOff : end).state();
        return switch ((ScreeningState.Result) state.stage()) {
            case NONE -> {
                boolean backfilled = screening.history(cutOff).state().result() != ScreeningState.Result.NONE;
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

    private boolean isLate(@Nullable OffsetDateTime reported, LocalDate day) {
        Instant limit = LocalDateTime.of(day, school.screeningReportedBy())
                .atZone(school.zone())
                .toInstant();
        return reported != null && reported.toInstant().isAfter(limit);
    }

    /** The last second of a day in the school's zone: its latest cut-off. */
    public static Instant endOf(LocalDate day, School school) {
        return day.plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(school.zone())
                .toInstant()
                .minusSeconds(1);
    }
}

package stability.domain.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;

/** How often a checklist has to be gone through (日管控、周排查、月调度): once in each stretch of days. */
public enum Rhythm implements Word {
    DAILY(Text.of("每日", "daily")),
    WEEKLY(Text.of("每周", "weekly")),
    MONTHLY(Text.of("每月", "monthly")),
    TERM(Text.of("每学期", "each term"));

    private final Text label;

    Rhythm(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * Days in which it has to be done once.
     *
     * @param from the first of them
     * @param until the last of them
     */
    public record Stretch(LocalDate from, LocalDate until) {}

    /**
     * The stretch in which a day lies: the day, its week from Monday to Sunday, its month, its term; null if it lies in none
     * of the terms.
     */
    public @Nullable Stretch around(LocalDate day, List<Term> terms) {
        return switch (this) {
            case DAILY -> new Stretch(day, day);
            case WEEKLY -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Stretch(monday, monday.plusDays(6));
            }
            case MONTHLY -> {
                YearMonth month = YearMonth.from(day);
                yield new Stretch(month.atDay(1), month.atEndOfMonth());
            }
            case TERM -> {
                for (Term term : terms) {
                    if (!day.isBefore(term.from()) && !day.isAfter(term.until())) {
                        yield new Stretch(term.from(), term.until());
                    }
                }
                yield null;
            }
        };
    }
}

package stability.report.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.school.School;

/**
 * The days of a ledger, up to that of the cut-off.
 *
 * @param from first day; null for the whole account
 * @param year whether it is the ledger of a year, which is begun anew each January; {@code from} is its first day
 */
public record LedgerSpan(@Nullable LocalDate from, boolean year) {
    private static final Text YEAR = Text.of("{0} 年度", "the year {0}");

    /** Whatever the account has. */
    static final LedgerSpan WHOLE = new LedgerSpan(null, false);

    public static LedgerSpan since(@Nullable LocalDate from) {
        return from == null ? WHOLE : new LedgerSpan(from, false);
    }

    public static LedgerSpan ofYear(int year) {
        return new LedgerSpan(LocalDate.of(year, 1, 1), true);
    }

    /** Its first moment; the beginning of time for the whole account. */
    Instant start(School school) {
        return from == null ? Instant.MIN : school.startOf(from).toInstant();
    }

    /** What people call it; null if it has no name. */
    @Nullable
    String about(School school) {
        return from == null || !year
                ? null
                : YEAR.with(String.valueOf(from.getYear())).in(school.lang());
    }

    /** Whether what was closed on a day before has no place in it. */
    boolean isClosedBefore(@Nullable LocalDate closed) {
        return year && from != null && closed != null && closed.isBefore(from);
    }
}

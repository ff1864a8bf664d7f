package stability.domain.warning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import stability.domain.warning.WarningWords.Level;

/**
 * What a warning says from some moment on, until it is adjusted.
 *
 * @param since when it was issued or adjusted to say so
 * @param validTo the last day in force; null for an open end
 * @param scope whom or what it concerns; null if nobody said
 * @param alert what to do
 */
public record WarningTerms(
        OffsetDateTime since,
        Level level,
        @Nullable LocalDate validTo,
        @Nullable String scope,
        String alert) {}

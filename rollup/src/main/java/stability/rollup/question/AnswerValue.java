package stability.rollup.question;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import org.jspecify.annotations.Nullable;
import stability.report.figure.Rates;

/** A value of an answer in the form in which papers have it, whatever class the engine gave. */
public final class AnswerValue {
    private AnswerValue() {}

    /** See {@link Question#ask}; a whole number that is too large for an {@link Integer} is a {@link BigDecimal}. */
    public static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Long || value instanceof BigInteger) {
            BigDecimal number = new BigDecimal(value.toString());
            return number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                    ? number
                    : (Object) number.intValueExact();
        }
        if (value instanceof BigDecimal number) {
            return Rates.plain(number);
        }
        return value instanceof Date day ? day.toLocalDate() : value;
    }
}

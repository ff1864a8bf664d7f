package stability.report.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Rates as the authorities' forms have them: per cent with at most one decimal, and nothing where nothing was due. */
public final class Rates {
    private Rates() {}

    /** 47 of 55 is 85.5, 3 of 5 is 60; null if the whole is 0. */
    public static @Nullable BigDecimal percent(int part, int whole) {
        if (whole == 0) {
            return null;
        }
        BigDecimal rate = BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return plain(rate);
    }

    /** The same number without zeros behind the point: 60.0 is 60, and 100 stays 100. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}

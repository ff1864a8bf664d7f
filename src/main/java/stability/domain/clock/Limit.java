package stability.domain.clock;

import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Patterns;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Type;

/**
 * How long something may take, or by what time of day it is due, as {@code stability.yaml} writes it: {@code 7d}, {@code 5wd} for working days,
 * {@code 24h}, {@code 30min} or {@code 17:00}.
 *
 * @param amount the number of units; 0 for a time of day
 * @param unit what is counted
 * @param time the time of day; null for a length
 */
public record Limit(int amount, Unit unit, @Nullable LocalTime time) {
    /** The YAML form. */
    public static final Type.Scalar<Limit> TYPE = new Type.Scalar<>(
            Type.Role.ID,
            Text.of(
                    "期限，如 7d、5wd（工作日）、24h、30min 或 \"17:00\"",
                    "a limit such as 7d, 5wd (working days), 24h, 30min or \"17:00\""),
            Patterns.whole("[0-9]{1,4}(wd|d|h|min)|([01][0-9]|2[0-3]):[0-5][0-9]"),
            Limit::parse);

    private static final int MOST_DIGITS = 4;

    /** What a limit counts. */
    public enum Unit {
        /** Working days; before days, since their suffix ends in the same letter. */
        WORKING_DAYS("wd"),
        DAYS("d"),
        HOURS("h"),
        MINUTES("min"),
        TIME_OF_DAY("");

        private final String suffix;

        Unit(String suffix) {
            this.suffix = suffix;
        }
    }

    /** The limit, or null if the text is none. */
    public static @Nullable Limit parse(String text) {
        LocalTime time = text.length() == 5 ? TimeFormat.time(text) : null;
        if (time != null) {
            return new Limit(0, Unit.TIME_OF_DAY, time);
        }
        for (Unit unit : Unit.values()) {
            if (unit != Unit.TIME_OF_DAY && text.endsWith(unit.suffix)) {
                String number = text.substring(0, text.length() - unit.suffix.length());
                Integer amount = number.length() <= MOST_DIGITS ? Type.COUNT.parse(number) : null;
                return amount == null ? null : new Limit(amount, unit, null);
            }
        }
        return null;
    }

    /** Whether it counts days of the calendar or working days. */
    public boolean isDays() {
        return unit == Unit.DAYS || unit == Unit.WORKING_DAYS;
    }

    /** Whether the other counts the same, so that one may stand for the other: hours for minutes, too, but not working days for days. */
    public boolean isLike(Limit other) {
        boolean throughBoth = runsThrough() && other.runsThrough();
        return unit == other.unit || throughBoth;
    }

    private boolean runsThrough() {
        return unit == Unit.HOURS || unit == Unit.MINUTES;
    }

    /** The length in hours, minutes or days of 24 hours. */
    public Duration duration() {
        return switch (unit) {
            case DAYS, WORKING_DAYS -> Duration.ofDays(amount);
            case HOURS -> Duration.ofHours(amount);
            case MINUTES -> Duration.ofMinutes(amount);
            case TIME_OF_DAY -> throw new IllegalStateException("a time of day has no length: " + this);
        };
    }

    @Override
    public String toString() {
        return time != null ? time.toString() : amount + unit.suffix;
    }
}

package stability.cli.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Zone;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** How people type days and times: {@code today}, {@code -3d}, {@code 16:20}, {@code yesterday 16:20}, {@code now}, ISO-8601. */
public final class Dates {
    private static final Text DAY = Text.of(
            "真实存在的日期，如 2019-09-25、today、yesterday、-3d",
            "a day of the calendar such as 2019-09-25, today, yesterday or -3d");
    private static final Text MOMENT = Text.of(
            "时间，如 16:20、\"yesterday 16:20\"、2019-09-25T16:20",
            "a time such as 16:20, \"yesterday 16:20\" or 2019-09-25T16:20");

    private final OffsetDateTime now;
    private final LocalDate today;
    private final Zone zone;
    private final @Nullable LocalDate since;

    /**
     * @param now the present moment
     * @param zone the school's
     * @param since the first day of its account, or null: of what came before only the day may be known
     */
    public Dates(OffsetDateTime now, Zone zone, @Nullable LocalDate since) {
        this.now = zone.at(now).truncatedTo(ChronoUnit.MINUTES);
        this.today = this.now.toLocalDate();
        this.zone = zone;
        this.since = since;
    }

    public LocalDate today() {
        return today;
    }

    /** The day; refused with the option's name if the text is none. */
    public LocalDate day(String option, String typed) {
        LocalDate day = parseDay(typed);
        if (day == null) {
            throw new Refused(Code.BAD_VALUE.at(null, option, typed, DAY));
        }
        return day;
    }

    /** Whether the text is a day. */
    public boolean isDay(String typed) {
        return parseDay(typed) != null;
    }

    /**
     * The moment by the clocks of the school, whatever offset is typed; refused with the option's name if the text is none. A day
     * before the account began stands for its beginning: old ledgers seldom tell the hour.
     */
    public OffsetDateTime moment(String option, String typed) {
        OffsetDateTime moment = parseMoment(typed);
        if (moment == null) {
            throw new Refused(Code.BAD_VALUE.at(null, option, typed, MOMENT));
        }
        return moment;
    }

    private @Nullable LocalDate parseDay(String typed) {
        return switch (typed) {
            case "today", "今天" -> today;
            case "yesterday", "昨天" -> today.minusDays(1);
            case "tomorrow", "明天" -> today.plusDays(1);
            default -> typed.matches("[-+]\\d{1,4}d") ? relative(typed) : TimeFormat.day(typed);
        };
    }

    private LocalDate relative(String typed) {
        return today().plusDays(Integer.parseInt(typed.substring(0, typed.length() - 1)));
    }

    private @Nullable OffsetDateTime parseMoment(String typed) {
        if (typed.equals("now") || typed.equals("现在")) {
            return now;
        }
        OffsetDateTime full = TimeFormat.moment(typed);
        if (full != null) {
            return zone.at(full);
        }
        LocalDate old = since == null ? null : parseDay(typed);
        if (old != null && since != null && old.isBefore(since)) {
            return zone.at(old.atStartOfDay());
        }
        int gap = Math.max(typed.indexOf(' '), typed.indexOf('T'));
        LocalDate day = gap < 0 ? today() : parseDay(typed.substring(0, gap));
        String clock = typed.substring(gap + 1);
        LocalTime time = TimeFormat.time(clock.length() == 4 ? "0" + clock : clock);
        return day == null || time == null ? null : zone.at(day.atTime(time));
    }
}

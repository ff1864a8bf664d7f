package stability.cli.typed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.TypedClock;
import stability.domain.field.Zone;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * How people type days and times: {@code today}, {@code 前天}, {@code -3d}, {@code 9月25日}, {@code 16:20}, {@code 昨天 16:20},
 * {@code 下午4点20}, {@code now}, ISO-8601, all in full width, too. What may mean two days or two times is refused with both.
 */
public final class Dates {
    private static final Text DAY = Text.of(
            "真实存在的日期，如 2019-09-25、9月25日、9-25、昨天、-3d",
            "a day of the calendar such as 2019-09-25, 9-25, today, yesterday or -3d");
    private static final Text MOMENT = Text.of(
            "时间，如 16:20、下午4点20、\"昨天 16:20\"、2019-09-25T16:20",
            "a time such as 16:20, \"yesterday 16:20\", \"9-25 16:20\" or 2019-09-25T16:20");
    private static final Text MONTH = Text.of("月份，如 2019-09、9月", "a month such as 2019-09 or 9月");
    private static final Text YEAR = Text.of("年份，如 2019", "a year such as 2019");
    private static final Text WEEK =
            Text.of("哪一周，如 2019-W40、第40周、上周，或其中一天", "a week such as 2019-W40, last week's W39, or a day in it");
    private static final Text WHICH_DAY = Text.of("写上年份：{0} 或 {1}", "write the year: {0} or {1}");
    private static final Text WHICH_TIME = Text.of("写成 {0} 或 {1}", "write {0} or {1}");
    private static final Text NO_TIME = Text.of("还要写几点，如 \"{0} 16:20\"", "say what time, too: \"{0} 16:20\"");

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

    /** The day; refused with the option's name if the text is none, and if it may mean two. */
    public LocalDate day(String option, String typed) {
        TypedDay day = TypedDay.read(plain(typed), today);
        if (day == null) {
            throw new Refused(Code.BAD_VALUE.at(null, option, typed, DAY));
        }
        return certain(day, option, typed, DAY);
    }

    /** Whether the text is a day, perhaps one that may mean two. */
    public boolean isDay(String typed) {
        return TypedDay.read(plain(typed), today) != null;
    }

    /** The first day of a month, {@code 2019-09}, {@code 2019年9月}, {@code 9月}, {@code 上月}; refused like a day. */
    public LocalDate month(String option, String typed) {
        TypedDay day = TypedDay.readMonth(plain(typed), today);
        if (day == null) {
            throw new Refused(Code.BAD_VALUE.at(null, option, typed, MONTH));
        }
        return certain(day, option, typed, MONTH);
    }

    /** The year, {@code 2019}, {@code 2019年}, {@code 今年}, {@code 去年}; refused like a day. */
    public int year(String option, String typed) {
        String word = plain(typed);
        switch (word) {
            case "今年", "this year" -> {
                return today.getYear();
            }
            case "去年", "last year" -> {
                return today.getYear() - 1;
            }
            default -> {
                // a year is read as the day that it begins with, so that the same years are known
                LocalDate first =
                        TimeFormat.day((word.endsWith("年") ? word.substring(0, word.length() - 1) : word) + "-01-01");
                if (first == null) {
                    throw new Refused(Code.BAD_VALUE.at(null, option, typed, YEAR));
                }
                return first.getYear();
            }
        }
    }

    /**
     * A day of a week, {@code 2019-W40}, {@code W40} and {@code 第40周} of this year, {@code 本周}, {@code 上周}, or any day in it;
     * refused like a day.
     */
    public LocalDate week(String option, String typed) {
        LocalDate named = TypedWeek.read(plain(typed), today);
        if (named != null) {
            return named;
        }
        TypedDay day = TypedDay.read(plain(typed), today);
        if (day == null) {
            throw new Refused(Code.BAD_VALUE.at(null, option, typed, WEEK));
        }
        return certain(day, option, typed, WEEK);
    }

    /**
     * The moment by the clocks of the school, whatever offset is typed; refused with the option's name if the text is none, and
     * if it may mean two. A day before the account began stands for its beginning: old ledgers seldom tell the hour.
     */
    public OffsetDateTime moment(String option, String typed) {
        String word = plain(typed);
        if (word.equals("now") || word.equals("现在")) {
            return now;
        }
        OffsetDateTime full = TimeFormat.moment(word.toUpperCase(Locale.ROOT));
        OffsetDateTime known = full == null ? TypedMoment.ago(word, now) : zone.at(full);
        if (known != null) {
            return known;
        }
        TypedDay alone = TypedDay.read(word, today);
        if (alone != null) {
            LocalDate day = certain(alone, option, typed, MOMENT);
            if (since != null && day.isBefore(since)) {
                return zone.startOf(day);
            }
            throw new Refused(Code.BAD_VALUE.at(null, option, typed, MOMENT).hinting(NO_TIME.with(typed)));
        }
        TypedMoment moment = TypedMoment.read(word, today);
        if (moment == null) {
            throw new Refused(Code.BAD_VALUE.at(null, option, typed, MOMENT));
        }
        LocalDate day = certain(moment.day(), option, typed, MOMENT);
        return zone.at(day.atTime(certain(moment.clock(), option, typed)));
    }

    private static String plain(String typed) {
        return PlainWord.of(typed).toLowerCase(Locale.ROOT);
    }

    private static LocalDate certain(TypedDay day, String option, String typed, Text expected) {
        LocalDate rather = day.rather();
        if (rather != null) {
            boolean earlier = rather.isBefore(day.day());
            throw new Refused(Code.BAD_VALUE
                    .at(null, option, typed, expected)
                    .hinting(WHICH_DAY.with(earlier ? rather : day.day(), earlier ? day.day() : rather)));
        }
        return day.day();
    }

    private static LocalTime certain(TypedClock clock, String option, String typed) {
        LocalTime rather = clock.rather();
        if (rather != null) {
            throw new Refused(
                    Code.BAD_VALUE.at(null, option, typed, MOMENT).hinting(WHICH_TIME.with(clock.time(), rather)));
        }
        return clock.time();
    }
}

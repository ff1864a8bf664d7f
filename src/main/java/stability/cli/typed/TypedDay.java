package stability.cli.typed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.domain.field.TimeFormat;
import stability.domain.field.TypedNumber;

/**
 * What a typed day means: {@code 2019-09-25}, {@code 2019/9/25}, {@code 2019年9月25日}, {@code 9-25}, {@code 9月25日}, {@code 前天},
 * {@code -3d}, {@code 三天后}, {@code 去年12月30日}.
 *
 * <p>A day without a year is one of this year, and never silently one of another: where the same day of last or next year lies
 * within three months, as at the turn of the year, either may be meant.
 *
 * @param day the day
 * @param rather the same day of another year, which may be meant as well; null if the day is certain
 */
record TypedDay(LocalDate day, @Nullable LocalDate rather) {
    private static final int NEAR = 92;

    /** Made only for a word that is no plain day: compiling them costs a start more than the rest of reading it. */
    private static final class Forms {
        static final String NUMBER = "(" + TypedNumber.FORM + ")";
        static final Pattern SIGNED = Pattern.compile("([-+])" + NUMBER + "(d|天|日|w|周|星期)");
        static final Pattern AWAY = Pattern.compile(NUMBER + "个?(天|日|周|星期)[之以]?(前|后)");
        static final Pattern CALENDAR =
                Pattern.compile("(?:(\\d{4})([-/.年])|(今年|去年|明年))?" + NUMBER + "([-/.月])" + NUMBER + "([日号]?)");
        static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");

        private Forms() {}
    }

    /** What the word means; null if it is no day. */
    static @Nullable TypedDay read(String word, LocalDate today) {
        String typed = word.indexOf('月') > 0 ? word.replace(" ", "") : word;
        LocalDate plain = TimeFormat.day(typed);
        if (plain != null) {
            return new TypedDay(plain, null);
        }
        Integer named = named(typed);
        Integer away = named != null ? named : away(typed);
        return away == null
                ? calendar(typed, today)
                : certain(TimeFormat.day(today.plusDays(away).toString()));
    }

    /** The first day of the month that the word means; null if it is none. */
    static @Nullable TypedDay readMonth(String word, LocalDate today) {
        LocalDate first = today.withDayOfMonth(1);
        return switch (word) {
            case "本月", "这个月" -> certain(first);
            case "上月", "上个月" -> certain(first.minusMonths(1));
            default -> {
                String sign = word.endsWith("月") ? "" : word.contains("/") ? "/" : word.contains(".") ? "." : "-";
                yield calendar(word + sign + "1", today);
            }
        };
    }

    /** How many days from today the word says. */
    private static @Nullable Integer named(String word) {
        return switch (word) {
            case "today", "今天", "今日" -> 0;
            case "yesterday", "昨天", "昨日" -> -1;
            case "tomorrow", "明天", "明日" -> 1;
            case "前天", "前日" -> -2;
            case "后天", "后日" -> 2;
            case "大前天" -> -3;
            case "大后天" -> 3;
            default -> null;
        };
    }

    private static @Nullable Integer away(String word) {
        Matcher signed = Forms.SIGNED.matcher(word);
        if (signed.matches()) {
            return days(signed.group(2), signed.group(3), signed.group(1).equals("-"));
        }
        Matcher away = Forms.AWAY.matcher(word);
        return away.matches() ? days(away.group(1), away.group(2), away.group(3).equals("前")) : null;
    }

    private static @Nullable Integer days(String typed, String unit, boolean back) {
        int number = TypedNumber.read(typed);
        int days = unit.equals("w") || unit.equals("周") || unit.equals("星期") ? 7 * number : number;
        return number < 0 ? null : back ? -days : days;
    }

    private static @Nullable TypedDay calendar(String word, LocalDate today) {
        Matcher compact = Forms.COMPACT.matcher(word);
        if (compact.matches()) {
            return certain(TimeFormat.day(compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3)));
        }
        Matcher parts = Forms.CALENDAR.matcher(word);
        if (!parts.matches() || !isOneStyle(parts)) {
            return null;
        }
        int month = TypedNumber.read(parts.group(4));
        int day = TypedNumber.read(parts.group(6));
        if (parts.group(1) != null) {
            return certain(TimeFormat.day(Integer.parseInt(parts.group(1)), month, day));
        }
        if (parts.group(3) != null) {
            int years = "去今明".indexOf(parts.group(3).charAt(0)) - 1;
            return certain(TimeFormat.day(today.getYear() + years, month, day));
        }
        LocalDate now = TimeFormat.day(today.getYear(), month, day);
        LocalDate last = TimeFormat.day(today.getYear() - 1, month, day);
        LocalDate next = TimeFormat.day(today.getYear() + 1, month, day);
        LocalDate rather = isNear(last, today) ? last : isNear(next, today) ? next : null;
        return now == null ? null : new TypedDay(now, rather);
    }

    /** {@code 2019-9-25}, {@code 2019年9月25日}, and no mixture of them. */
    private static boolean isOneStyle(Matcher parts) {
        boolean han = parts.group(5).equals("月");
        String first = parts.group(2);
        return (han || parts.group(7).isEmpty()) && (first == null || first.equals(han ? "年" : parts.group(5)));
    }

    private static boolean isNear(@Nullable LocalDate day, LocalDate today) {
        return day != null && Math.abs(ChronoUnit.DAYS.between(today, day)) <= NEAR;
    }

    private static @Nullable TypedDay certain(@Nullable LocalDate day) {
        return day == null ? null : new TypedDay(day, null);
    }
}

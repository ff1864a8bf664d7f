package stability.app.imports.word;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stability.app.sheet.SheetCell;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.TypedClock;
import stability.domain.field.TypedNumber;

/**
 * What a cell for a day says, as people write days into tables: {@code 2019.09.28}, {@code 9/25}, {@code 9月28日前}, {@code 9月底},
 * {@code 二〇一九年九月二十五日上午}. A text that could be two days, or none, is no day, and the reason is told.
 */
public sealed interface WrittenDay {
    /**
     * A day.
     *
     * @param time the time of day that stands with it; null if there is none, if it is midnight, or if it may be of the morning or of
     *     the afternoon
     */
    record Day(LocalDate day, @Nullable LocalTime time) implements WrittenDay {}

    /** Nothing stands there, or a sign for nothing. */
    record Blank() implements WrittenDay {}

    /** No day, and why: in words that follow the address of the cell. They hold nothing of the cell but digits of a day. */
    record None(Text reason) implements WrittenDay {}

    /** Of a cell that holds a real date, that; of any other, its text. */
    static WrittenDay read(SheetCell cell, @Nullable Integer year) {
        if (cell.moment() == null) {
            return read(cell.text(), !cell.typed(), year);
        }
        LocalDate day = cell.moment().toLocalDate();
        LocalTime time = Reading.seldomMidnight(cell.moment().toLocalTime());
        return Reading.dated(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), time);
    }

    /**
     * What a text says.
     *
     * @param number whether the cell holds a number, or may: 9.30 has lost its zero then
     * @param year of days without one; null if it is not known
     */
    static WrittenDay read(String text, boolean number, @Nullable Integer year) {
        String plain = PlainWord.of(Normalizer.normalize(text, Normalizer.Form.NFKC));
        String close = plain.indexOf('月') >= 0 ? plain.replace(" ", "") : plain;
        if (Reading.NOTHING.contains(close)) {
            return new Blank();
        }
        return new Reading(number, year).day(close);
    }

    /** Reads one text. */
    final class Reading {
        static final Set<String> NOTHING = Set.of("", "/", "\\", "-", "--", "---", "无", "空");

        private static final Text NO_DAY = Text.of("不是日期", "not a day");
        private static final Text NO_YEAR = Text.of("没有写年份", "the year is missing");
        private static final Text NO_SUCH = Text.of("没有这一天", "there is no such day");
        private static final Text OTHER_WEEKDAY = Text.of("日期和星期对不上", "the date and its day of the week do not agree");
        private static final Text NO_LEDGER_YEAR = Text.of("年份太早或太晚", "the year is too early or too late for a ledger");
        private static final Text MONTH_ONLY = Text.of("只有月份，没有日", "a month without its day");
        private static final Text SHORT_YEAR = Text.of("年份要写四位", "the year needs its four digits");
        private static final Text LOST_ZERO = Text.of(
                "数字 {0}.{1} 可能是{0}月{1}日，也可能是{0}月{1}0日",
                "the number {0}.{1} may be day {1} or day {1}0 of month {0}: a number keeps no zero at its end");
        private static final Text SERIAL =
                Text.of("是一个数字；如果它是日期，请把单元格设成日期格式", "a number; if it is a date, give the cell the format of a date");

        private static final String NUMBER = "(" + TypedNumber.FORM.replace("{1,4}", "{1,2}") + ")";
        private static final String YEAR = "(\\d{4}|[〇○零一二三四五六七八九]{4})";
        private static final String YEAR_DIGITS = "〇一二三四五六七八九";

        private static final Pattern CALENDAR =
                Pattern.compile("(?:" + YEAR + "([-/.年]))?" + NUMBER + "([-/.月])" + NUMBER + "([日号]?)");
        private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");
        private static final Pattern END_OF_MONTH = Pattern.compile("(?:" + YEAR + "年)?" + NUMBER + "月(?:底|末)");
        private static final Pattern MONTH = Pattern.compile("(?:" + YEAR + "年)?" + NUMBER + "月份?|\\d{4}[-/.]\\d{1,2}");
        private static final Pattern TWO_DIGITS = Pattern.compile("'?\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?");
        private static final Pattern DAYS_SINCE_1900 = Pattern.compile("[34]\\d{4}(?:\\.\\d+)?");

        /** By the day: that day is the last one. */
        private static final Pattern BEFORE = Pattern.compile("[之以]?前(?:完成|整改完成|完成整改|整改到位|整改完毕)?");

        private static final Pattern PART_OF_DAY = Pattern.compile("凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|当天|全天");

        /** Whether it is the right one tells whether the day is. */
        private static final Pattern WEEKDAY = Pattern.compile("^[(]?(?:周|星期|礼拜)([一二三四五六日天])[)]?");

        private static final String WEEKDAYS = "一二三四五六日";

        private final boolean number;
        private final @Nullable Integer year;

        private Reading(boolean number, @Nullable Integer year) {
            this.number = number;
            this.year = year;
        }

        private WrittenDay day(String plain) {
            Matcher end = END_OF_MONTH.matcher(plain);
            if (end.lookingAt()) {
                WrittenDay first =
                        of(end.group(1), TypedNumber.read(end.group(2)), 1, plain.substring(end.end()), false);
                return first instanceof Day day
                        ? new Day(day.day.withDayOfMonth(day.day.lengthOfMonth()), day.time)
                        : first;
            }
            Matcher compact = COMPACT.matcher(plain);
            if (compact.lookingAt()) {
                int month = Integer.parseInt(compact.group(2));
                return of(compact.group(1), month, Integer.parseInt(compact.group(3)), plain.substring(8), true);
            }
            Matcher parts = CALENDAR.matcher(plain);
            if (MONTH.matcher(plain).matches()) {
                return new None(MONTH_ONLY);
            }
            if (TWO_DIGITS.matcher(plain).matches()) {
                return new None(SHORT_YEAR);
            }
            if (!parts.lookingAt() || !isOneStyle(parts)) {
                return new None(number && DAYS_SINCE_1900.matcher(plain).matches() ? SERIAL : NO_DAY);
            }
            if (isShortened(parts, plain)) {
                return new None(LOST_ZERO.with(parts.group(3), parts.group(5)));
            }
            int month = TypedNumber.read(parts.group(3));
            int day = TypedNumber.read(parts.group(5));
            boolean open = parts.group(6).isEmpty();
            return of(parts.group(1), month, day, plain.substring(parts.end()), open);
        }

        /** {@code 2019-9-25}, {@code 2019年9.25}, but not {@code 2019-9/25}. */
        private static boolean isOneStyle(Matcher parts) {
            String first = parts.group(2);
            boolean han = "年".equals(first) || parts.group(4).equals("月");
            return first == null || han || first.equals(parts.group(4));
        }

        /** Whether a number stands there that may have been {@code 9.30}. */
        private boolean isShortened(Matcher parts, String plain) {
            if (!number || parts.group(1) != null || !plain.matches("\\d{1,2}\\.[123]")) {
                return false;
            }
            int month = Integer.parseInt(parts.group(3));
            return TimeFormat.day(year == null ? 2000 : year, month, 10 * Integer.parseInt(parts.group(5))) != null;
        }

        /** @param open whether the day ends in a digit, so that none may follow at once */
        private WrittenDay of(@Nullable String written, int month, int day, String rest, boolean open) {
            if (open && !rest.isEmpty() && Character.isDigit(rest.charAt(0))) {
                return new None(NO_DAY);
            }
            String tail = rest.startsWith("T") ? rest.substring(1) : rest.strip();
            Matcher weekday = WEEKDAY.matcher(tail);
            int dayOfWeek = 0;
            if (weekday.find()) {
                dayOfWeek = 1 + WEEKDAYS.indexOf(weekday.group(1).replace('天', '日'));
                tail = tail.substring(weekday.end()).strip();
            }
            LocalTime time = null;
            boolean isDay = tail.isEmpty()
                    || BEFORE.matcher(tail).matches()
                    || PART_OF_DAY.matcher(tail).matches();
            if (!isDay) {
                TypedClock clock = TypedClock.read(tail);
                if (clock == null) {
                    return new None(NO_DAY);
                }
                time = clock.rather() == null ? seldomMidnight(clock.time()) : null;
            }
            Integer named = written == null ? year : Integer.valueOf(year(written));
            if (named == null) {
                return new None(TimeFormat.day(2000, month, day) == null ? NO_SUCH : NO_YEAR);
            }
            WrittenDay dated = dated(named, month, day, time);
            boolean agrees = dayOfWeek == 0
                    || !(dated instanceof Day other)
                    || other.day().getDayOfWeek().getValue() == dayOfWeek;
            return agrees ? dated : new None(OTHER_WEEKDAY);
        }

        private static WrittenDay dated(int year, int month, int day, @Nullable LocalTime time) {
            LocalDate found = TimeFormat.day(year, month, day);
            if (found == null) {
                return new None(TimeFormat.day(year, 1, 1) == null ? NO_LEDGER_YEAR : NO_SUCH);
            }
            return new Day(found, time);
        }

        private static int year(String written) {
            int year = 0;
            for (char c : written.replace('○', '〇').replace('零', '〇').toCharArray()) {
                year = 10 * year + (Character.isDigit(c) ? Character.digit(c, 10) : YEAR_DIGITS.indexOf(c));
            }
            return year;
        }

        /** Programs write midnight where only the day is known. */
        private static @Nullable LocalTime seldomMidnight(LocalTime time) {
            return time.equals(LocalTime.MIDNIGHT) ? null : time;
        }
    }
}

package stability.app.imports.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stability.app.sheet.SheetCell;
import stability.support.Seeded;

class WrittenDayTest {
    /** How people write a day with its year. */
    private static final List<Function<LocalDate, String>> WITH_YEAR = List.of(
            LocalDate::toString,
            day -> day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth(),
            day -> day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth(),
            day -> day.toString().replace('-', '.'),
            day -> day.toString().replace("-", ""),
            day -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
            day -> day.getYear() + " 年 " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日 ",
            day -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日上午",
            day -> day + " 07:40",
            day -> day + " 07:40:00",
            day -> day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth() + " 7:40",
            day -> wide(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"),
            day -> year(day.getYear()) + "年" + han(day.getMonthValue()) + "月" + han(day.getDayOfMonth()) + "日");

    /** And without. */
    private static final List<Function<LocalDate, String>> SHORT = List.of(
            day -> day.getMonthValue() + "/" + day.getDayOfMonth(),
            day -> day.getMonthValue() + "-" + day.getDayOfMonth(),
            day -> day.getMonthValue() + "." + day.getDayOfMonth(),
            day -> day.toString().substring(5),
            day -> day.getMonthValue() + "月" + day.getDayOfMonth() + "日",
            day -> day.getMonthValue() + "月" + day.getDayOfMonth() + "号",
            day -> day.getMonthValue() + "月" + day.getDayOfMonth(),
            day -> day.getMonthValue() + "月" + day.getDayOfMonth() + "日前",
            day -> day.getMonthValue() + "月" + day.getDayOfMonth() + "日之前",
            day -> day.getMonthValue() + "." + day.getDayOfMonth() + "前",
            day -> wide(day.getMonthValue() + "." + day.getDayOfMonth()),
            day -> han(day.getMonthValue()) + "月" + han(day.getDayOfMonth()) + "日");

    @Test
    void everyFormOfEveryDayReadsBack() {
        Seeded.times(2000, seeded -> {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(seeded.below(76_000));
            String written = seeded.among(WITH_YEAR).apply(day);
            assertThat(day(WrittenDay.read(written, seeded.oneIn(2), seeded.oneIn(2) ? null : 2031)))
                    .as(written)
                    .isEqualTo(day);
            String brief = seeded.among(SHORT).apply(day);
            assertThat(day(WrittenDay.read(brief, false, day.getYear())))
                    .as(brief)
                    .isEqualTo(day);
            assertThat(WrittenDay.read(brief, false, null)).as(brief).isInstanceOf(WrittenDay.None.class);
        });
    }

    /** Whatever the form: who reads it as a day reads it as the only one that it can be, also where a number may have lost its zero. */
    @Test
    void noTextIsTwoDays() {
        Map<String, LocalDate> known = new HashMap<>();
        for (LocalDate day = LocalDate.of(2019, 1, 1); day.getYear() == 2019; day = day.plusDays(1)) {
            for (Function<LocalDate, String> form : SHORT) {
                LocalDate earlier = known.putIfAbsent(form.apply(day), day);
                assertThat(earlier).as(form.apply(day)).isIn(null, day);
            }
            String number = Double.toString(Double.parseDouble(day.getMonthValue() + "." + day.getDayOfMonth()));
            WrittenDay read = WrittenDay.read(number, true, 2019);
            assertThat(read instanceof WrittenDay.None ? day : day(read))
                    .as(number)
                    .isEqualTo(day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9月底, 2019-09-30",
        "九月底, 2019-09-30",
        "2月底, 2019-02-28",
        "2020年2月底, 2020-02-29",
        "9月底前, 2019-09-30",
        "9月末, 2019-09-30",
        "2019年9.25, 2019-09-25",
        "9.25日, 2019-09-25",
        "9月30日前完成, 2019-09-30",
        "二〇一九年九月二十五日, 2019-09-25",
        "二○一九年十月一日, 2019-10-01",
        "2019-09-25 00:00:00, 2019-09-25",
    })
    void daysAsTheyStandInTables(String written, LocalDate day) {
        assertThat(WrittenDay.read(written, true, 2019)).isEqualTo(new WrittenDay.Day(day, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-09-25 07:40, 07:40",
        "2019-09-25T07:40:05, 07:40:05",
        "2019/9/25 7:40, 07:40",
        "9月25日下午4点20, 16:20",
        "9月25日9时30分, 09:30",
    })
    void aTimeMayStandWithIt(String written, LocalTime time) {
        assertThat(WrittenDay.read(written, true, 2019)).isEqualTo(new WrittenDay.Day(LocalDate.of(2019, 9, 25), time));
    }

    @Test
    void aTimeThatMayBeOfTheAfternoonIsLeftOut() {
        assertThat(WrittenDay.read("9月25日4点", true, 2019))
                .isEqualTo(new WrittenDay.Day(LocalDate.of(2019, 9, 25), null));
    }

    @ParameterizedTest
    @CsvSource({
        "立即整改, 不是日期",
        "长期坚持, 不是日期",
        "持续, 不是日期",
        "待定, 不是日期",
        "25-Sep-19, 不是日期",
        "9.25-9.28, 不是日期",
        "9月25日-28日, 不是日期",
        "9月25日、26日, 不是日期",
        "9月中旬, 不是日期",
        "月底, 不是日期",
        "1.5米, 不是日期",
        "2019-9/25, 不是日期",
        "2019-09-251, 不是日期",
        "2019092512, 不是日期",
        "9.25.2019, 不是日期",
        "9.31, 没有这一天",
        "2019-02-29, 没有这一天",
        "13月1日, 没有这一天",
        "25/9, 没有这一天",
        "0.5, 没有这一天",
        "1900-01-01, 年份太早或太晚",
        "1948年10月1日, 年份太早或太晚",
        "9999-12-31, 年份太早或太晚",
        "19.9.25, 年份要写四位",
        "19-09-25, 年份要写四位",
        "2019年9月, 只有月份，没有日",
        "9月份, 只有月份，没有日",
        "9.3, 数字 9.3 可能是9月3日，也可能是9月30日",
        "10.1, 数字 10.1 可能是10月1日，也可能是10月10日",
        "43733, 是一个数字；如果它是日期，请把单元格设成日期格式",
    })
    void whatIsNoDaySaysWhy(String written, String reason) {
        assertThat(WrittenDay.read(written, true, 2019))
                .isInstanceOfSatisfying(
                        WrittenDay.None.class,
                        none -> assertThat(none.reason().zh()).isEqualTo(reason));
    }

    @Test
    void aDecimalOfTextHasAllItsDigits() {
        assertThat(day(WrittenDay.read("9.3", false, 2019))).isEqualTo(LocalDate.of(2019, 9, 3));
        assertThat(day(WrittenDay.read("2.3", true, 2019))).isEqualTo(LocalDate.of(2019, 2, 3));
    }

    @Test
    void aShortDayNeedsAYear() {
        assertThat(WrittenDay.read("9月28日前", true, null))
                .isInstanceOfSatisfying(
                        WrittenDay.None.class,
                        none -> assertThat(none.reason().zh()).isEqualTo("没有写年份"));
    }

    /** 25 September 2019 was a Wednesday. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9月25日（周三）",
                "9月25日(星期三)",
                "9月25日周三",
                "2019-09-25 星期三",
                "2019-09-25 星期三 15:30",
                "2019年9月25日 礼拜三上午",
                "9.25（周三）前",
            })
    void theRightDayOfTheWeekMayStandThere(String written) {
        assertThat(day(WrittenDay.read(written, true, 2019))).isEqualTo(LocalDate.of(2019, 9, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "9月25日（周四）, 日期和星期对不上",
        "2019-09-25 星期天, 日期和星期对不上",
        "9月25日（周八）, 不是日期",
        "星期三, 不是日期",
        "9月上旬, 不是日期",
        "9月中旬, 不是日期",
        "2019年9月下旬, 不是日期",
    })
    void anotherDayOfTheWeekIsRefused(String written, String reason) {
        assertThat(WrittenDay.read(written, true, 2019))
                .isInstanceOfSatisfying(
                        WrittenDay.None.class,
                        none -> assertThat(none.reason().zh()).isEqualTo(reason));
    }

    @Test
    void aNumberThatSomebodyTypedAsTextHasKeptItsZero() {
        WrittenDay typed = WrittenDay.read(SheetCell.typed("9.3"), 2019);
        assertThat(day(typed)).isEqualTo(LocalDate.of(2019, 9, 3));
        assertThat(WrittenDay.read(SheetCell.of("9.3"), 2019)).isInstanceOf(WrittenDay.None.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "／", "—", "——", "-", "无", "　"})
    void signsForNothingAreBlank(String written) {
        assertThat(WrittenDay.read(written, true, null)).isEqualTo(new WrittenDay.Blank());
    }

    @Test
    void aRealDateIsItself() {
        SheetCell cell = new SheetCell("43733", LocalDateTime.of(2019, 9, 25, 0, 0), SheetCell.From.ITSELF);
        assertThat(WrittenDay.read(cell, null)).isEqualTo(new WrittenDay.Day(LocalDate.of(2019, 9, 25), null));
    }

    /** Excel has days since 1900, and shows a number that was typed into a column of days as one of them: no record can carry it. */
    @Test
    void aRealDateThatNoRecordCanCarryIsNone() {
        for (int year : new int[] {1900, 1946, 9999}) {
            SheetCell cell = new SheetCell("1", LocalDateTime.of(year, 1, 1, 0, 0), SheetCell.From.ITSELF);
            assertThat(WrittenDay.read(cell, null))
                    .isInstanceOfSatisfying(
                            WrittenDay.None.class,
                            none -> assertThat(none.reason().zh()).isEqualTo("年份太早或太晚"));
        }
    }

    @Test
    void anythingElseIsReadWithoutHarm() {
        Seeded.times(
                3000,
                seeded -> assertThat(WrittenDay.read(seeded.text(), seeded.oneIn(2), 2019))
                        .isNotNull());
    }

    private static LocalDate day(WrittenDay written) {
        assertThat(written).isInstanceOf(WrittenDay.Day.class);
        return ((WrittenDay.Day) written).day();
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c < 0x80 ? c - '!' + '\uff01' : c)));
        return wide.toString();
    }

    private static String year(int year) {
        StringBuilder digits = new StringBuilder();
        for (char c : String.valueOf(year).toCharArray()) {
            digits.append("〇一二三四五六七八九".charAt(c - '0'));
        }
        return digits.toString();
    }

    private static String han(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : "〇一二三".charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : "〇一二三四五六七八九".charAt(number % 10));
    }
}

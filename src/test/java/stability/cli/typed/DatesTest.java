package stability.cli.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.field.Lang;
import stability.domain.field.TimeFormat;
import stability.domain.field.Zone;
import stability.domain.problem.Refused;
import stability.support.Seeded;
import stability.support.Spellings;

/** Days and times as people type them, on Wednesday 25 September 2019 at 17:05 unless a test says so. */
class DatesTest {
    private static final Zone ZONE = Objects.requireNonNull(Zone.of("Asia/Shanghai"));

    private static Dates at(String now) {
        return new Dates(OffsetDateTime.parse(now + ":00+08:00"), ZONE, LocalDate.parse("2019-07-01"));
    }

    private static Dates usual() {
        return at("2019-09-25T17:05");
    }

    @ParameterizedTest
    @CsvSource({
        "today, 2019-09-25",
        "今天, 2019-09-25",
        "昨天, 2019-09-24",
        "前天, 2019-09-23",
        "明天, 2019-09-26",
        "后天, 2019-09-27",
        "-3d, 2019-09-22",
        "+7d, 2019-10-02",
        "＋７ｄ, 2019-10-02",
        "-3天, 2019-09-22",
        "3天后, 2019-09-28",
        "三天前, 2019-09-22",
        "10天之后, 2019-10-05",
        "十五日后, 2019-10-10",
        "2周后, 2019-10-09",
        "两周前, 2019-09-11",
        "+1w, 2019-10-02",
        "2019-09-05, 2019-09-05",
        "2019-9-5, 2019-09-05",
        "2019/9/5, 2019-09-05",
        "2019.09.05, 2019-09-05",
        "20190905, 2019-09-05",
        "2019年9月5日, 2019-09-05",
        "2019年 9 月 5 日, 2019-09-05",
        "２０１９－０９－０５, 2019-09-05",
        "2019–09–05, 2019-09-05",
        "9月5日, 2019-09-05",
        "9月5号, 2019-09-05",
        "九月五日, 2019-09-05",
        "十二月三十一日, 2019-12-31",
        "9-5, 2019-09-05",
        "09-05, 2019-09-05",
        "9/5, 2019-09-05",
        "9.5, 2019-09-05",
        "12-31, 2019-12-31",
        "1-1, 2019-01-01",
        "去年12月30日, 2018-12-30",
        "今年1月1日, 2019-01-01",
        "明年1-5, 2020-01-05"
    })
    void days(String typed, String day) {
        assertThat(usual().day("--day", typed)).isEqualTo(day);
        assertThat(usual().isDay(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "3",
                "3d",
                "9月",
                "9月31日",
                "2-29",
                "2019-02-29",
                "13-1",
                "0-5",
                "2019-9.5",
                "2019年9-5",
                "9-5日",
                "十十月一日",
                "大昨天",
                "1989-01-01",
                "99999d",
                "9999周后",
                "2019-09-25x",
                "x9月5日",
                "９月",
                "昨天前天",
                "--3d"
            })
    void noDays(String typed) {
        Refused refused = catchThrowableOfType(Refused.class, () -> usual().day("--day", typed));
        assertThat(refused).as(typed).isNotNull();
        assertThat(usual().isDay(typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "16:20, 2019-09-25T16:20",
        "9:05, 2019-09-25T09:05",
        "09:05:30, 2019-09-25T09:05:30",
        "１６：２０, 2019-09-25T16:20",
        "16点20, 2019-09-25T16:20",
        "16点20分, 2019-09-25T16:20",
        "16时, 2019-09-25T16:00",
        "16点整, 2019-09-25T16:00",
        "下午4点20, 2019-09-25T16:20",
        "下午4点20分, 2019-09-25T16:20",
        "下午4点半, 2019-09-25T16:30",
        "下午四点一刻, 2019-09-25T16:15",
        "下午４：２０, 2019-09-25T16:20",
        "下午 4:20, 2019-09-25T16:20",
        "上午9:05, 2019-09-25T09:05",
        "上午十点三刻, 2019-09-25T10:45",
        "中午12点, 2019-09-25T12:00",
        "中午1点, 2019-09-25T13:00",
        "下午12点半, 2019-09-25T12:30",
        "晚上8点, 2019-09-25T20:00",
        "凌晨2点, 2019-09-25T02:00",
        "凌晨12点10分, 2019-09-25T00:10",
        "0点, 2019-09-25T00:00",
        "7点40, 2019-09-25T07:40",
        "4:20pm, 2019-09-25T16:20",
        "9 am, 2019-09-25T09:00",
        "昨天 16:20, 2019-09-24T16:20",
        "昨天16:20, 2019-09-24T16:20",
        "昨天　１６：２０, 2019-09-24T16:20",
        "昨天下午4点20, 2019-09-24T16:20",
        "前天 上午 9:05, 2019-09-23T09:05",
        "yesterday 4:20 pm, 2019-09-24T16:20",
        "-1d 16:00, 2019-09-24T16:00",
        "3天前 9:00, 2019-09-22T09:00",
        "9月5日 下午4点20, 2019-09-05T16:20",
        "9月5日下午4点20, 2019-09-05T16:20",
        "9-5 16:20, 2019-09-05T16:20",
        "2019年9月5日16时20分, 2019-09-05T16:20",
        "2019/09/05 16:20, 2019-09-05T16:20",
        "2019-09-05T16:20, 2019-09-05T16:20",
        "2019-09-05t16:20, 2019-09-05T16:20",
        "2019-09-05T08:20Z, 2019-09-05T16:20",
        "now, 2019-09-25T17:05",
        "现在, 2019-09-25T17:05",
        "半小时前, 2019-09-25T16:35",
        "10分钟前, 2019-09-25T16:55",
        "两个小时前, 2019-09-25T15:05"
    })
    void moments(String typed, String moment) {
        assertThat(usual().moment("--at", typed).toLocalDateTime()).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "16",
                "24:00",
                "16:60",
                "4:5",
                "下午9点",
                "上午16点",
                "晚上12点",
                "凌晨9点",
                "16点20pm",
                "25点",
                "下午4pm",
                "昨天 24:00",
                "9-3116:20",
                "半分钟前",
                "16:20 昨天",
                "9月31日 16:20",
                "2019-09-05T16:20+15:00"
            })
    void noMoments(String typed) {
        Refused refused = catchThrowableOfType(Refused.class, () -> usual().moment("--at", typed));
        assertThat(refused).as(typed).isNotNull();
    }

    /** What may mean two is refused with both, and what is proposed is read. */
    @ParameterizedTest
    @CsvSource({
        "2020-01-03T09:00, 12月28日, 2019-12-28, 2020-12-28",
        "2019-12-30T09:00, 1-5, 2019-01-05, 2020-01-05",
        "2019-10-01T09:00, 1/1, 2019-01-01, 2020-01-01",
        "2020-03-31T09:00, 12.31, 2019-12-31, 2020-12-31"
    })
    void daysOfTwoYears(String now, String typed, String earlier, String later) {
        String said = refusal(() -> at(now).day("--due", typed));
        assertThat(said).contains(earlier, later);
        assertThat(at(now).day("--due", later)).isEqualTo(later);
        assertThat(refusal(() -> at(now).moment("--at", typed + " 16:20"))).contains(earlier, later);
    }

    @Test
    void timesOfNightOrAfternoon() {
        assertThat(refusal(() -> usual().moment("--at", "4点半"))).contains("04:30", "16:30");
        assertThat(refusal(() -> usual().moment("--at", "昨天五点"))).contains("05:00", "17:00");
    }

    @Test
    void aDayWithoutATimeIsEnoughBeforeTheAccountBegan() {
        assertThat(usual().moment("--at", "6月30日")).isEqualTo("2019-06-30T00:00+08:00");
        assertThat(refusal(() -> usual().moment("--at", "昨天"))).contains("昨天 16:20");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-09, 2019-09-01",
        "2019年9月, 2019-09-01",
        "2019/9, 2019-09-01",
        "2018.12, 2018-12-01",
        "9月, 2019-09-01",
        "９月, 2019-09-01",
        "去年12月, 2018-12-01",
        "本月, 2019-09-01",
        "上月, 2019-08-01"
    })
    void months(String typed, String first) {
        assertThat(usual().month("--month", typed)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2019", "2019-13", "13月", "2019-09-05"})
    void noMonths(String typed) {
        assertThat(refusal(() -> usual().month("--month", typed))).contains("2019-09");
    }

    /** Every form in which the program prints a day or a moment, and every usual way to write it, in any width. */
    @Test
    void whatIsPrintedIsRead() {
        Seeded.times(400, seeded -> {
            LocalDate today = LocalDate.ofEpochDay(seeded.between(17000, 22000));
            Dates dates = new Dates(OffsetDateTime.parse(today + "T12:00:00+08:00"), ZONE, null);
            LocalDate day = today.plusDays(seeded.between(-900, 900));
            int year = day.getYear();
            int month = day.getMonthValue();
            int date = day.getDayOfMonth();
            List<String> spelled = List.of(
                    day.toString(),
                    day.toString().replace("-", ""),
                    year + "/" + month + "/" + date,
                    year + "." + month + "." + date,
                    year + "年" + month + "月" + date + "日");
            OffsetDateTime moment = ZONE.at(day.atTime(seeded.below(24), seeded.below(60), seeded.below(2) * 7));
            List<String> moments = List.of(
                    TimeFormat.readable(moment),
                    moment.toString(),
                    moment.toLocalDateTime().toString());
            assertThat(dates.day("", Spellings.of(seeded, seeded.among(spelled))))
                    .isEqualTo(day);
            assertThat(dates.moment("", Spellings.of(seeded, seeded.among(moments))))
                    .isEqualTo(moment);
        });
    }

    /** Without a year a day is one of this year or refused, whenever it is typed. */
    @Test
    void neverSilentlyAnotherYear() {
        Seeded.times(400, seeded -> {
            LocalDate today = LocalDate.ofEpochDay(seeded.between(17000, 22000));
            Dates dates = new Dates(OffsetDateTime.parse(today + "T12:00:00+08:00"), ZONE, null);
            LocalDate day = today.withDayOfYear(seeded.between(1, 365));
            String typed = seeded.among(List.of(
                    day.getMonthValue() + "-" + day.getDayOfMonth(),
                    day.getMonthValue() + "月" + day.getDayOfMonth() + "日"));
            boolean certain = List.of(-1, 1).stream()
                    .map(years -> day.plusYears(years))
                    .filter(other -> other.getDayOfMonth() == day.getDayOfMonth())
                    .noneMatch(other -> Math.abs(other.toEpochDay() - today.toEpochDay()) <= 92);
            if (certain) {
                assertThat(dates.day("", typed)).isEqualTo(day);
            } else {
                assertThat(refusal(() -> dates.day("", typed))).contains(day.toString());
            }
        });
    }

    private static String refusal(Runnable reading) {
        Refused refused = catchThrowableOfType(Refused.class, reading::run);
        assertThat(refused).isNotNull();
        return refused.problems().stream()
                .map(problem -> problem.message().in(Lang.ZH) + problem.hint().in(Lang.ZH))
                .findFirst()
                .orElseThrow();
    }
}

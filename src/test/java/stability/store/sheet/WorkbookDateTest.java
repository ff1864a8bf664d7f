package stability.store.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a date, by its format, and which one. 43733 is 25 September 2019. */
class WorkbookDateTest {
    @TempDir
    private Path folder;

    private String cell(String format, String value) throws IOException {
        Path file = new RawBook()
                .formats(format)
                .rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + value + "</v></c></row>")
                .in(folder);
        return Shown.rows(file).get(0).substring(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14",
                "15",
                "16",
                "17",
                "27",
                "28",
                "29",
                "30",
                "31",
                "36",
                "50",
                "51",
                "52",
                "53",
                "54",
                "57",
                "58",
                "yyyy\"年\"m\"月\"d\"日\"",
                "yyyy\"年\"m\"月\"d\"日\";@",
                "[$-804]yyyy\"年\"m\"月\"d\"日\"",
                "[$-F800]dddd, mmmm dd, yyyy",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@",
                "yyyy/m/d",
                "yyyy.mm.dd",
                "m\"月\"d\"日\"",
                "yy-m-d",
                "[Red]yyyy-mm-dd",
                "[$-804]aaaa;@",
                "yyyy\\-mm\\-dd",
                "e\"年\"m\"月\"",
                "mmm-yy",
                "d/m/yyyy_)",
                "yyyy年m月d日"
            })
    void aDayIsOne(String format) throws Exception {
        assertThat(cell(format, "43733")).isEqualTo("2019-09-25@");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "22",
                "yyyy-mm-dd hh:mm",
                "m/d/yy h:mm",
                "yyyy\"年\"m\"月\"d\"日\" h\"时\"mm\"分\"",
                "[$-409]m/d/yy h:mm AM/PM;@",
                "yyyy-m-d h:mm:ss.000"
            })
    void aDayWithATimeHasBoth(String format) throws Exception {
        assertThat(cell(format, "43733.319444444445")).isEqualTo("2019-09-25 07:40@");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "18",
                "19",
                "20",
                "21",
                "32",
                "33",
                "34",
                "35",
                "45",
                "47",
                "55",
                "56",
                "h:mm",
                "h\"时\"mm\"分\"",
                "上午/下午h\"时\"mm\"分\"",
                "mm:ss.0",
                "[h]:mm"
            })
    void aTimeOfDayIsNoDate(String format) throws Exception {
        assertThat(cell(format, "0.31944444444444448")).isEqualTo("07:40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "2",
                "9",
                "10",
                "11",
                "38",
                "44",
                "48",
                "49",
                "General",
                "0.00",
                "#,##0",
                "0\"年\"",
                "0\"days\"",
                "[Red]0",
                "[$¥-804]#,##0.00",
                "0.00E+00",
                "@",
                "0000",
                "_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ ",
                "\"yyyy\"0",
                "\\y0",
                "[>100]0",
                ";;;",
                "000000"
            })
    void aNumberIsNoDate(String format) throws Exception {
        assertThat(cell(format, "43733")).isEqualTo("43733");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01@",
        "59, 1900-02-28@",
        "60, 60",
        "61, 1900-03-01@",
        "2958465, 9999-12-31@",
        "2958466, 2958466",
        "-1, -1",
        "0, 0",
        "43733.999999999, 2019-09-26@",
        "43733.5000001, 2019-09-25 12:00@",
        "43733.31946, 2019-09-25 07:40:01@",
        "1E300, 1E300",
        "NaN, NaN"
    })
    void daysAreCountedAsExcelDoes(String serial, String shown) throws Exception {
        assertThat(cell("14", serial)).isEqualTo(shown);
    }

    @Test
    void aBookCanCountFrom1904() throws Exception {
        for (String yes : new String[] {"1", "true"}) {
            Path file = new RawBook()
                    .workbook("<workbookPr date1904=\"" + yes
                            + "\"/><sheets><sheet name=\"一\" sheetId=\"1\" r:id=\"r0\"/></sheets>")
                    .formats("14")
                    .rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>42271</v></c><c r=\"B1\" s=\"1\"><v>0</v></c></row>")
                    .in(folder);
            assertThat(Shown.rows(file)).containsExactly("1: 2019-09-25@ | 1904-01-01@");
        }
    }

    @Test
    void aMomentMayStandInLetters() throws Exception {
        Path file = new RawBook()
                .rows(
                        "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2019-09-25T07:40:00Z</v></c><c r=\"B1\" t=\"d\"><v>2019-09-25</v></c>"
                                + "<c r=\"C1\" t=\"d\"><v>T07:40</v></c></row>")
                .in(folder);
        assertThat(Shown.rows(file)).containsExactly("1: 2019-09-25 07:40@ | 2019-09-25@ | T07:40");
        assertThat(Shown.read(file).sheets().get(0).rows().get(0).cell(0).moment())
                .isEqualTo(LocalDateTime.of(2019, 9, 25, 7, 40));
    }

    @Test
    void aDurationGoesOnBeyondADay() throws Exception {
        assertThat(cell("[h]:mm", "1.1041666666666667")).isEqualTo("26:30");
        assertThat(cell("46", "1.1041666666666667")).isEqualTo("26:30");
    }

    /** Every day of the two systems, against the days counted one by one. */
    @Test
    void daysFollowOneAnother() {
        LocalDateTime day = LocalDateTime.of(1900, 3, 1, 0, 0);
        for (int serial : IntStream.range(61, 60_000).toArray()) {
            assertThat(Serial.moment(serial, false)).isEqualTo(day);
            assertThat(Serial.moment(serial - 1462, true)).isEqualTo(serial < 1462 ? null : day);
            day = day.plusDays(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "12.0, 12",
        "13800138000, 13800138000",
        "1.3800138E10, 13800138000",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "1E-3, 0.001",
        "-5, -5",
        "-0, 0",
        "110101199001011234, 110101199001011234",
        "1.1010119900101123E17, 110101199001011000",
        "1E999999999, 1E999999999",
        "100, 100",
        "1E2, 100",
        "abc, abc",
        "1234567.891, 1234567.891"
    })
    void numbersStayNumbers(String value, String shown) throws Exception {
        assertThat(cell("0", value)).isEqualTo(shown);
    }
}

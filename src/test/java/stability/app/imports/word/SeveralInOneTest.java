package stability.app.imports.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.support.Seeded;

class SeveralInOneTest {
    private static final List<String> TWO = List.of("应急灯不亮", "护栏高1.5米，2处松动");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.应急灯不亮；2.护栏高1.5米，2处松动",
                "1、应急灯不亮\n2、护栏高1.5米，2处松动。",
                "1.应急灯不亮 2.护栏高1.5米，2处松动",
                "（1）应急灯不亮；（2）护栏高1.5米，2处松动；",
                "1）应急灯不亮。2）护栏高1.5米，2处松动",
                "①应急灯不亮②护栏高1.5米，2处松动",
                "一、应急灯不亮；二、护栏高1.5米，2处松动",
                "１．应急灯不亮；２．护栏高1.5米，2处松动",
            })
    void numberedOnesAreSplit(String cell) {
        assertThat(SeveralInOne.split(cell))
                .map(part -> part.replaceAll("。$", ""))
                .isEqualTo(TWO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "应急灯不亮",
                "护栏高1.5米",
                "1.5米高的护栏松动，2.5米处开裂",
                "9.25检查，9.28整改",
                "1.应急灯不亮",
                "1.应急灯不亮；3.护栏松动",
                "2.应急灯不亮；3.护栏松动",
                "宿舍：1.应急灯不亮；2.护栏松动",
                "1.应急灯不亮；2.",
                "应急灯不亮；护栏松动",
                "2019.09.25",
                "",
            })
    void anythingElseIsOne(String cell) {
        assertThat(SeveralInOne.split(cell)).isNull();
    }

    /** Numbers right behind words, where they can be nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"1.应急灯不亮2.护栏松动", "１．应急灯不亮２．护栏松动", "1. 应急灯不亮2. 护栏松动"})
    void numbersRightBehindWordsAreSplit(String cell) {
        assertThat(SeveralInOne.split(cell)).containsExactly("应急灯不亮", "护栏松动");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.应急灯不亮2.5米处护栏松动",
                "1.应急灯不亮2.护栏高1.5米",
                "1.应急灯不亮2.护栏松动9.25已报修",
                "1.应急灯不亮，共2.护栏松动",
                "1.应急灯第2.三盏不亮",
                "1.实训楼A2.门锁坏",
                "1.应急灯2.坏",
                "1.应急灯不亮2.护栏松动2.门锁坏",
                "1.应急灯不亮3.护栏松动",
            })
    void numbersThatMayBeSomethingElseAreNot(String cell) {
        assertThat(SeveralInOne.split(cell)).isNull();
    }

    @Test
    void linesAreToldApart() {
        assertThat(SeveralInOne.lines("应急灯不亮；\n\n护栏松动\r\n")).containsExactly("应急灯不亮", "护栏松动");
        assertThat(SeveralInOne.lines("应急灯不亮\n")).isNull();
    }

    @Test
    void whateverIsNumberedComesBack() {
        Seeded.times(500, seeded -> {
            List<String> parts = new ArrayList<>();
            StringBuilder cell = new StringBuilder();
            int count = seeded.between(2, 15);
            String mark = seeded.among(List.of(".", "、", "．", "）"));
            String end = seeded.among(List.of("；", "\n", "；\n", " "));
            for (int i = 1; i <= count; i++) {
                String part = seeded.among(List.of("应急灯不亮", "护栏高1.5米", "3楼东侧2.4米处开裂", "缺2个灭火器", "9.25已报修"));
                // a digit behind the mark makes a decimal of it
                boolean decimal = mark.equals(".") && Character.isDigit(part.charAt(0));
                parts.add(decimal ? "共" + part : part);
                cell.append(i).append(mark).append(parts.get(i - 1)).append(end);
            }
            if (mark.equals("）") || parts.stream().noneMatch(part -> Character.isDigit(part.charAt(0)))) {
                assertThat(SeveralInOne.split(cell.toString()))
                        .as(cell.toString())
                        .isIn(parts, null);
            }
        });
    }
}

package stability.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stability.support.Seeded;

class WrappedTextTest {
    /** Wide ones, narrow ones, marks, a picture of several code points, signs to break behind. */
    private static final List<String> PARTS =
            List.of("灯", "不", "a", "b ", " ", "，", "：", "e\u0301", "👩‍🔧", "😀", "🇨🇳", "<", "Ctrl-C", "）");

    @Test
    void breaksBehindSignsAndBlanks() {
        assertThat(WrappedText.lines("填序号或文字，< 退回一题，什么都不写入", 20))
                .containsExactly("填序号或文字，< ".strip(), "退回一题，", "什么都不写入");
        assertThat(WrappedText.lines("one two three", 7)).containsExactly("one two", "three");
        assertThat(WrappedText.lines("灯不亮", 6)).containsExactly("灯不亮");
        assertThat(WrappedText.lines("灯不亮", 5)).containsExactly("灯不", "亮");
    }

    /** Nothing is lost but blanks, and no line is too wide or cut inside a character. */
    @Test
    void keepsAllCharacters() {
        Seeded.times(2000, seeded -> {
            StringBuilder text = new StringBuilder();
            for (int i = seeded.below(40); i >= 0; i--) {
                text.append(seeded.among(PARTS));
            }
            int columns = 8 + seeded.below(60);
            List<String> lines = WrappedText.lines(text.toString(), columns);
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
            assertThat(lines).allSatisfy(line -> {
                assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns);
                assertThat(line).doesNotStartWith("\u0301").doesNotStartWith("\u200D");
            });
        });
    }
}

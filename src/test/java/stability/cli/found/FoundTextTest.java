package stability.cli.found;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong, where, of which category: in one word. */
class FoundTextTest {
    private static final List<String> PIECES =
            List.of("灯不亮", " ", "@", "#", "＠", "＃", "\\", "a", "２号楼", "\u3000", "e@mail", "👨‍👩‍👧", "é");

    @Test
    void signs_behind_a_blank_begin_place_and_category() {
        assertThat(FoundText.of("灯不亮 @2号楼 三层 #electric")).isEqualTo(new FoundText("灯不亮", "2号楼 三层", "electric"));
        assertThat(FoundText.of("灯不亮 #用电 @三层")).isEqualTo(new FoundText("灯不亮", "三层", "用电"));
        assertThat(FoundText.of("灯不亮\u3000＠三层\u3000＃用电")).isEqualTo(new FoundText("灯不亮", "三层", "用电"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example", "3#楼", "灯 @ 三层", "灯 #", "C#", "灯不亮@"})
    void elsewhere_they_are_text(String typed) {
        assertThat(FoundText.of(typed)).isEqualTo(new FoundText(typed, null, null));
    }

    @Test
    void a_backslash_makes_them_text() {
        assertThat(FoundText.of("牌子 \\@安全 掉了 @大门")).isEqualTo(new FoundText("牌子 @安全 掉了", "大门", null));
    }

    @Test
    void whatever_is_printed_is_read_back() {
        Random random = new Random(20190925);
        for (int i = 0; i < 20_000; i++) {
            FoundText text = new FoundText(pieces(random), some(random), some(random));
            assertThat(FoundText.of(text.print())).as(text.print()).isEqualTo(text);
        }
    }

    private static String pieces(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(9); n >= 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString().strip();
    }

    private static String some(Random random) {
        String text = pieces(random);
        return text.isEmpty() || random.nextBoolean() ? null : text;
    }
}

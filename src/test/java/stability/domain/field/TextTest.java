package stability.domain.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void fillsInWhatVaries() {
        Text text = Text.of("{0} 到 {1}", "from {0} to {1}").with("一", 2);
        assertThat(text).isEqualTo(Text.of("一 到 2", "from 一 to 2"));
        assertThat(Text.of("{0}", "{0}{0}").with("x")).isEqualTo(Text.of("x", "xx"));
        assertThat(Text.same("a{0}").with("b").in(Lang.ZH)).isEqualTo("ab");
    }

    @Test
    void anArgumentIsInTheLanguageOfThePhrase() {
        Text fire = Text.of("消防", "fire");
        assertThat(Text.of("类别：{0}", "category: {0}").with(fire)).isEqualTo(Text.of("类别：消防", "category: fire"));
    }

    /** What somebody typed may look like a place for an argument. */
    @Test
    void bracesThatAreNoneStay() {
        assertThat(Text.same("{0}").with("{0}").en()).isEqualTo("{0}");
        assertThat(Text.same("{0}{1}").with("{1}", "x").en()).isEqualTo("{1}x");
        for (String other : List.of("{", "{0", "0}", "{}", "{10}", "{a}", "{/}", "{:}", "{1}", "{0 }")) {
            assertThat(Text.same(other).with("x").en()).isEqualTo(other);
        }
        assertThat(Text.same("{{0}}").with("x").en()).isEqualTo("{x}");
    }

    @Test
    void joinsInBothLanguages() {
        Text and = Text.of("、", ", ");
        List<Text> words = List.of(Text.of("火", "fire"), Text.of("电", "power"));
        assertThat(Text.join(and, words)).isEqualTo(Text.of("火、电", "fire, power"));
        assertThat(Text.join(and, List.of())).isEqualTo(Text.same(""));
    }

    /** What was put in stays apart from the words around it, however often it is put into something else. */
    @Test
    void knowsItsValues() {
        Text named = Text.of("类别“{0}”", "category {0}").with(Text.given("火", "fire"));
        Text all = Text.of("{1}：{0}{x}", "{1}: {0}{x}")
                .with(named, Text.join(Text.same("-"), List.of(Text.same("{0}"), named)));
        assertThat(all.in(Lang.ZH, value -> "[" + value + "]")).isEqualTo("[{0}][-]类别“[火]”：类别“[火]”{x}");
        assertThat(all.in(Lang.EN, value -> "")).isEqualTo("category : category {x}");
        assertThat(all.with("z").in(Lang.ZH, value -> "[" + value + "]")).isEqualTo("[{0}][-]类别“[火]”：类别“[火]”{x}");
        assertThat(Text.of("{0}", "{0}").with(1, 2).in(Lang.EN, value -> value + value))
                .isEqualTo("11");
        assertThat(Text.of("一", "one").in(Lang.ZH, value -> "")).isEqualTo("一");
        assertThat(Text.same("{0}").with(named).in(Lang.EN, value -> "")).isEqualTo("category ");
        assertThat(Text.of("一", "one"))
                .hasSameHashCodeAs(Text.given("一", "one"))
                .isNotEqualTo(Text.of("一", "two"));
    }
}

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
}

package stability.domain.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.domain.field.Text;

class SuggestionsTest {
    private static final List<String> DEPARTMENTS = List.of("jwc", "zwc", "xsc", "tw", "bgs", "zzb", "教务处", "总务处");

    @ParameterizedTest
    @CsvSource(
            value = {
                "register, registr, register",
                "register, regsiter, register",
                "register, REGISTER, register",
                "register, reg, register",
                "zwc, zcw, zwc",
                "zwc, zw, zwc",
                "教务处, 教务, 教务处",
                "总务处, 后勤总务处, 总务处",
                "recorded, record, recorded",
            })
    void findsWhatWasMeant(String known, String typed, String nearest) {
        assertThat(Suggestions.among(typed, List.of("qqqqqq", known, "vvvv"))).containsExactly(nearest);
    }

    @ParameterizedTest
    @CsvSource(value = {"''", "' '", "x", "保卫", "leadership", "q w"})
    void doesNotGuess(String typed) {
        assertThat(Suggestions.among(typed, List.of("zwc", "bgs", "总务处"))).isEmpty();
    }

    @Test
    void namesThreeAtMostTheNearestFirst() {
        assertThat(Suggestions.among("fire", List.of("firewall", "five", "fir", "wire", "fire-door", "fire")))
                .containsExactly("fire", "fir", "fire-door");
    }

    @Test
    void endsQuicklyWhateverIsTyped() {
        List<String> many =
                IntStream.range(0, 2_000).mapToObj(i -> "a".repeat(60) + i).toList();
        assertThat(Suggestions.among("b".repeat(1_000_000), many)).isEmpty();
    }

    @Test
    void hintsInBothLanguages() {
        assertThat(Suggestions.hint("zcw", DEPARTMENTS)).isEqualTo(Text.of("最接近的是：zwc", "did you mean zwc?"));
        assertThat(Suggestions.hint("leadership", List.of("b", "a"))).isEqualTo(Text.of("可用的有：b、a", "there are: b, a"));
        assertThat(Suggestions.hint("leadership", Set.of("bb", "aa", "cc")).en())
                .isEqualTo("there are: aa, bb, cc");
        List<String> many = IntStream.range(10, 40).mapToObj(Integer::toString).toList();
        assertThat(Suggestions.hint("leadership", many).zh()).isEqualTo("可用的有：10、11、12、13、14、15、16、17、18、19、20、21……");
        assertThat(Suggestions.hint("x", List.of()).en()).isEqualTo("there is none to choose from yet");
    }
}

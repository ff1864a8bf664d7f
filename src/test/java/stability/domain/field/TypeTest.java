package stability.domain.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text has to look like to be a value, at the borders. Days and moments are in {@link TimeFormatTest}. */
class TypeTest {

    enum Colour implements Word {
        RED(Text.of("红", "red")),
        DARK_BLUE(Text.of("深蓝", "dark blue"));

        private final Text label;

        Colour(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    private static final Type.Scalar<Colour> COLOUR = Type.choice(Colour.class);

    @ParameterizedTest
    @ValueSource(strings = {"a", "jwc", "jd-1", "a_b", "0", "9z", "abcdefghijklmnopqrstuvwxyz012345"})
    void departmentsHaveSmallLettersAndDigits(String name) {
        assertThat(Type.DEPARTMENT.parse(name)).isEqualTo(name);
        assertThat(Type.SCREENING.parse("2019-09-25/" + name)).isEqualTo("2019-09-25/" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "jWc", "a b", "a.b", "a/b", "`", "{", "教务处", "abcdefghijklmnopqrstuvwxyz0123456"})
    void nothingElse(String name) {
        assertThat(Type.DEPARTMENT.parse(name)).isNull();
        assertThat(Type.SCREENING.parse("2019-09-25/" + name)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/jwc",
                "2019-09-25",
                "2019-09-25/",
                "2019-09-31/jwc",
                "2019-09-25/jwc/1",
                "19-09-25/jwc"
            })
    void noScreening(String text) {
        assertThat(Type.SCREENING.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "007, 7", "999999999, 999999999"})
    void counts(String text, int count) {
        assertThat(Type.COUNT.parse(text)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1000000000", "-1", "+1", "1.0", "１", "1e3", " 1", ":", "/"})
    void noCount(String text) {
        assertThat(Type.COUNT.parse(text)).isNull();
    }

    @Test
    void amountsKeepTheirDecimals() {
        assertThat(Type.FUNDS.parse("1.50")).isEqualTo(new BigDecimal("1.50"));
        assertThat(Type.FUNDS.print(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(Type.FUNDS.parse("999999999.999999")).isNotNull();
        for (String none : List.of("", "1.", ".5", "1.5000000", "-1", "1,000", "1e3", "00000000000000001")) {
            assertThat(Type.FUNDS.parse(none)).as(none).isNull();
        }
    }

    @Test
    void hashesHaveSixtyFourDigits() {
        String hash = "0123456789abcdef".repeat(4);
        assertThat(Type.SHA256.parse(hash)).isEqualTo(hash);
        assertThat(Type.SHA256.parse(hash.substring(1))).isNull();
        assertThat(Type.SHA256.parse(hash + "0")).isNull();
        assertThat(Type.SHA256.parse("g" + hash.substring(1))).isNull();
    }

    /** What shows nothing is no answer to a question. */
    @Test
    void textsShowSomething() {
        for (String nothing : List.of("", " ", "\t\n", "\u3000", "\u00A0", "\u200B", "\u0000", "\u00AD", " \u2060 ")) {
            assertThat(Type.TEXT.parse(nothing)).isNull();
        }
        for (String something : List.of("x", " 灯 ", "\u200B.", "😀", "-")) {
            assertThat(Type.TEXT.parse(something)).isEqualTo(something);
        }
    }

    @Test
    void aChoiceIsOneOfItsWords() {
        assertThat(COLOUR.parse("red")).isEqualTo(Colour.RED);
        assertThat(COLOUR.parse("dark_blue")).isEqualTo(Colour.DARK_BLUE);
        assertThat(COLOUR.print(Colour.DARK_BLUE)).isEqualTo("dark_blue");
        assertThat(COLOUR.parse("RED")).isNull();
        assertThat(COLOUR.parse("")).isNull();
        assertThat(COLOUR.expected()).isEqualTo(Text.of("red 红 | dark_blue 深蓝", "red | dark_blue"));
    }

    @Test
    void linksHaveTheLetterOfTheirKind() {
        Type.Scalar<String> link = Type.HAZARD;
        assertThat(link.parse("H-20190925-7k3q9")).isEqualTo("H-20190925-7k3q9");
        assertThat(link.parse("P-20190925-7k3q9")).isNull();
        assertThat(link.expected().en()).contains("H-20190925");
    }
}

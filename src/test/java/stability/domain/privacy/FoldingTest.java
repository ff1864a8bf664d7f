package stability.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each range of characters from its first to its last, and not one beyond. */
class FoldingTest {

    @Test
    void wideFormsAreOrdinaryOnes() {
        for (char c = '!'; c <= '~'; c++) {
            assertThat(Folding.fold((char) (c + 0xFEE0))).isEqualTo(c);
            assertThat(Folding.fold(c)).isEqualTo(c);
        }
        assertThat(Folding.fold('\uFF00')).isEqualTo('\uFF00');
        assertThat(Folding.fold('\uFF5F')).isEqualTo('\uFF5F');
    }

    @Test
    void blanksOfAnyWidthAreOne() {
        for (char blank : "\u3000\u00A0\u2000\u2005\u200A\u202F".toCharArray()) {
            assertThat(Folding.fold(blank)).isEqualTo(' ');
        }
        for (char other : "\u1FFF\u200B\u202E\u2030\u3001\u009F\u00A1".toCharArray()) {
            assertThat(Folding.fold(other)).isEqualTo(other);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200B, 200F",
        "202A, 202E",
        "2060, 2069",
        "FEFF, FEFF",
        "00AD, 00AD",
        "FE00, FE0F",
        "0300, 036F",
        "20D0, 20FF",
        "061C, 061C",
        "180E, 180E",
        "3164, 3164"
    })
    void whatTakesNoRoomCountsAsNothing(String first, String last) {
        int from = Integer.parseInt(first, 16);
        int to = Integer.parseInt(last, 16);
        for (int c = from; c <= to; c++) {
            assertThat(Folding.isZeroWidth((char) c)).as("U+%04X", c).isTrue();
        }
        assertThat(Folding.isZeroWidth((char) (from - 1))).isFalse();
        assertThat(Folding.isZeroWidth((char) (to + 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u2010', '\u2015', '\u2212', '\u00B7', '\u30FB', ' ', '\t', '-', '_', '(', ')'})
    void dividersDivide(char divider) {
        assertThat(Folding.isDivider(divider)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u200F', '\u2016', '\u2211', '\u2213', ',', '.', '/', '0', 'x'})
    void othersDoNot(char other) {
        assertThat(Folding.isDivider(other)).isFalse();
    }

    @Test
    void lettersAndDigitsAreTheOrdinaryOnes() {
        for (char c = 0; c < 0x300; c++) {
            String one = String.valueOf(c);
            assertThat(Folding.isDigit(c)).isEqualTo(one.matches("[0-9]"));
            assertThat(Folding.isLetter(c)).isEqualTo(one.matches("[A-Za-z]"));
        }
    }

    @Test
    void digitsOfAnyMakeAreOrdinaryOnes() {
        assertThat(Folding.plain("²③➒٤०")).isEqualTo("23940");
        assertThat(Folding.plain("𝟗a")).isEqualTo("9\u200ba");
        assertThat(Folding.plain("2×3")).isEqualTo("2X3");
        // worth more than a digit, or not a number at all
        assertThat(Folding.plain("⑩½六ⅳ±Ⅹ")).isEqualTo("⑩½六ⅳ±Ⅹ");
        assertThat(Folding.plain("灯😀")).isEqualTo("灯😀");
    }
}

package stability.domain.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatVersionTest {
    @ParameterizedTest
    @ValueSource(strings = {"2", "9", "10", "02", "99999999999999999999", "1000000000"})
    void anyGreaterNumberIsNewer(String digits) {
        assertThat(FormatVersion.isNewer(digits)).isTrue();
        assertThat(FormatVersion.TYPE.parse(digits)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "1", "01", "0000001"})
    void noOtherIs(String digits) {
        assertThat(FormatVersion.isNewer(digits)).isFalse();
    }

    @Test
    void theOneOfThisProgramIsReadAndItsOtherSpellingsAreNot() {
        assertThat(FormatVersion.TYPE.parse("1")).isEqualTo(FormatVersion.NEWEST);
        assertThat(FormatVersion.TYPE.parse("01")).isNull();
        assertThat(FormatVersion.TYPE.parse("0")).isNull();
        assertThat(FormatVersion.TYPE.parse("-1")).isNull();
        assertThat(FormatVersion.TYPE.parse("1.0")).isNull();
    }
}

package stability.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of numbers at their borders. Numbers are made up to fit or to miss one rule only. */
class PersonalNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "18000101, true", // the earliest year
        "17991231, false",
        "20991231, true", // the latest
        "21000101, false",
        "20000229, true", // leap: every fourth year, but of the hundreds only every fourth
        "19000229, false",
        "20040229, true",
        "20010229, false",
        "20040230, false",
        "20010228, true",
        "19990430, true",
        "19990431, false",
        "19990631, false",
        "19990931, false",
        "19991131, false",
        "19990531, true",
        "19990731, true",
        "19991231, true",
        "19991232, false",
        "19990100, false",
        "19990001, false",
        "19991301, false",
    })
    void residentIdsHaveADayOfBirth(String day, boolean valid) {
        assertThat(PersonalNumbers.isResidentId(checked("110105" + day + "002")))
                .isEqualTo(valid);
    }

    @Test
    void residentIdsHaveACheckDigit() {
        String id = checked("11010519491231002");
        assertThat(id).isEqualTo("11010519491231002X");
        for (char last : "0123456789".toCharArray()) {
            assertThat(PersonalNumbers.isResidentId(id.substring(0, 17) + last)).isFalse();
        }
        assertThat(PersonalNumbers.isResidentId(checked("01010519491231002"))).isFalse();
        assertThat(PersonalNumbers.isResidentId(id + "1")).isFalse();
        assertThat(PersonalNumbers.isResidentId(id.substring(1))).isFalse();
    }

    /** X is the number ten, and ten can only stand last. */
    @Test
    void anXIsACheckDigitOnly() {
        for (int at = 0; at < 17; at++) {
            String first = "11010519491231002".substring(0, at) + 'X' + "11010519491231002".substring(at + 1);
            for (char last : "0123456789X".toCharArray()) {
                assertThat(PersonalNumbers.isResidentId(first + last)).isFalse();
            }
        }
        assertThat(PersonalNumbers.isCard("X" + "0".repeat(15))).isFalse();
        assertThat(PersonalNumbers.isCard("400000000000X000")).isFalse();
        assertThat(PersonalNumbers.isOldResidentId("11010549123100X")).isFalse();
        assertThat(PersonalNumbers.isMobile("1380013800X")).isFalse();
        assertThat(PersonalNumbers.isLandline("0106234567X")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "110105491231002, true",
        "820105491231002, true",
        "110105200229002, true",
        "110105191231002, false", // too old
        "115405491231002, false", // no city
        "110144491231002, false", // no county
        "110105480229002, true",
        "110105490229002, false",
        "110105491331002, false",
        "160105491231002, false", // no province
        "990105491231002, false",
        "11010549123100, false",
        "1101054912310021, false",
    })
    void oldResidentIdsHaveAProvinceAndADay(String id, boolean valid) {
        assertThat(PersonalNumbers.isOldResidentId(id)).isEqualTo(valid);
    }

    /** One digit in ten makes Luhn's sum right, whatever the length. */
    @Test
    void cardsHaveThirteenToNineteenDigitsAndLuhnsSum() {
        for (int length = 11; length <= 21; length++) {
            String first = "6212345678901234567890".substring(0, length - 1);
            for (int last = 0; last <= 9; last++) {
                boolean valid = length >= 13 && length <= 19 && luhn(first + last) == 0;
                assertThat(PersonalNumbers.isCard(first + last))
                        .as(first + last)
                        .isEqualTo(valid);
            }
        }
    }

    /** First digits, the lengths that cards with them have. */
    @ParameterizedTest
    @CsvSource({
        "62, 16 17 18 19",
        "4, 13 16",
        "4367, 13 16 19",
        "4055, 13 16 17",
        "51, 16",
        "55, 16",
        "50, ''",
        "56, ''",
        "2220, ''",
        "2221, 16",
        "2720, 16",
        "2721, ''",
        "3527, ''",
        "3528, 16",
        "3589, 16",
        "3590, ''",
        "6010, ''",
        "6011, 16 17 18 19",
        "6040, ''",
        "9558, 19",
        "34, 15",
        "37, 15",
        "36, ''",
        "340102, ''", // counties
        "370402, ''",
        "371481, ''",
        "371449, 15",
        "378282, 15",
        "1, ''",
    })
    void cardsBeginAsBanksGiveThem(String first, String lengths) {
        for (int length = 11; length <= 21; length++) {
            String digits = first + "999999999999999999999".substring(0, length - first.length());
            assertThat(CardIssuers.issue(digits))
                    .as(digits)
                    .isEqualTo((" " + lengths + " ").contains(" " + length + " "));
        }
        assertThat(CardIssuers.issue(first.substring(0, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "13000000000, true",
        "19999999999, true",
        "12999999999, false",
        "1:999999999, false",
        "23800138000, false",
        "8613800138000, true",
        "8513800138000, false",
        "008613800138000, true",
        "000013800138000, false",
        "1380013800, false",
        "138001380001, false",
        "86138001380001, false",
    })
    void mobileNumbersHaveElevenDigits(String digits, boolean valid) {
        assertThat(PersonalNumbers.isMobile(digits)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({
        "01062345678, true",
        "02162345678, true",
        "02962345678, true",
        "010623456789, false",
        "0106234567, false",
        "03118601234, true",
        "031186012345, true",
        "0311860123456, false",
        "0311860123, false",
        "01012345678, false", // no number begins with 0 or 1
        "01022345678, true",
        "03112345678, true",
        "03111234567, false",
        "00162345678, false",
        "01162345678, false",
        "11062345678, false",
        "861062345678, true", // without the 0 of the area
        "8601062345678, true",
        "863118601234, true",
        "00863118601234, true",
        "0086031186012345, true",
        "86106234567, false",
        "85106234567, false",
    })
    void landlinesHaveAnAreaCode(String digits, boolean valid) {
        assertThat(PersonalNumbers.isLandline(digits)).isEqualTo(valid);
    }

    /** GB 11643-1999: the check digit makes the sum of digit × 2^(place from the right − 1) one more than a multiple of 11. */
    private static String checked(String first) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (first.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return first + "0123456789X".charAt((12 - sum % 11) % 11);
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int weighed = (digits.length() - i) % 2 == 0 ? 2 * digit : digit;
            sum += weighed / 10 + weighed % 10;
        }
        return sum % 10;
    }
}

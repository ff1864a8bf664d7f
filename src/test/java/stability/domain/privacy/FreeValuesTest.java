package stability.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stability.support.Seeded;

/** What the quick look at a value says holds of the file in which the value stands among others. */
class FreeValuesTest {
    private static final String CROWDED = ",，、[]{}#:\"'&*!|>%@`";

    /** A line is cut in two anywhere, which are values of a record in block and in flow form. */
    @Test
    void valuesThatAreFreeMakeAFileThatIs() {
        int[] free = new int[1];
        Seeded.times(20_000, seeded -> {
            String line = seeded.oneIn(2)
                    ? seeded.among(List.of(PersonalLines.values())).line(seeded)
                    : seeded.among(List.of(OrdinaryLines.values())).line(seeded);
            int cut = line.offsetByCodePoints(0, seeded.below(line.codePointCount(0, line.length())));
            String first = line.substring(0, cut).strip();
            String second = line.substring(cut).strip();
            if (first.isEmpty() || second.isEmpty() || !PersonalData.isFree(first) || !PersonalData.isFree(second)) {
                return;
            }
            free[0]++;
            String file = "title: %s\nplace: %s\nsteps:\n- {by: %s, note: %s, areas: [%s, %s]}\n"
                    .formatted(
                            quoted(first),
                            quoted(second),
                            quoted(first),
                            quoted(second),
                            quoted(first),
                            quoted(second));
            assertThat(PersonalData.scan(file)).as(file).isEmpty();
        });
        assertThat(free[0]).isGreaterThan(5_000);
    }

    @Test
    void nothingThatIsFoundIsFree() {
        Seeded.times(5_000, seeded -> {
            String line = seeded.among(List.of(PersonalLines.values())).line(seeded);
            assertThat(PersonalData.isFree(line)).as(line).isFalse();
        });
    }

    @Test
    void whatTakesNoRoomDividesNothing() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (Folding.isZeroWidth(c)) {
                assertThat(Beginnings.of(c) & Beginnings.DIVIDER)
                        .as("U+%04x", (int) c)
                        .isNotZero();
            }
        }
    }

    /** As a record has it. */
    private static String quoted(String value) {
        boolean quotes = value.chars().anyMatch(c -> CROWDED.indexOf(c) >= 0) || value.matches("[-+.0-9eE_/ ~?=<].*");
        return quotes ? '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : value;
    }
}

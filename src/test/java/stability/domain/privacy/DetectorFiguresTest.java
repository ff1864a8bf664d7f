package stability.domain.privacy;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stability.support.Seeded;

/**
 * How often the detectors find what they should, and what they should not, by class. {@code -Dprivacy.lines=N} tries N lines of
 * each class, {@code -Dfigures=FILE} adds a row of a table for each to a file: {@code bench/privacy} does both.
 */
class DetectorFiguresTest {
    private static final int LINES = Integer.getInteger("privacy.lines", 500);

    /** How many of a class a failure shows. */
    private static final int SHOWN = 20;

    private int refused;
    private int warned;
    private final List<String> shown = new ArrayList<>();

    /** At most one line in a thousand, and not one of a few. */
    @ParameterizedTest
    @EnumSource
    void ordinaryLinesRaiseHardlyAnyAlarm(OrdinaryLines lines) throws IOException {
        Seeded.times(LINES, seeded -> count(lines.line(seeded), true));
        row("ordinary", lines.label(), 0);
        assertThat((refused + warned) * 1000)
                .as("%d refused, %d warned of %d, such as %s", refused, warned, LINES, shown)
                .isLessThanOrEqualTo(LINES);
    }

    /** Every form is found, and refused where it is sure what it is. */
    @ParameterizedTest
    @EnumSource
    void whatTellsOfSomebodyIsFound(PersonalLines lines) throws IOException {
        Seeded.times(LINES, seeded -> count(lines.line(seeded), false));
        row("personal", lines.label(), LINES - refused - warned);
        assertThat(refused + warned)
                .as("%d refused, %d warned of %d; missed %s", refused, warned, LINES, shown)
                .isEqualTo(LINES);
        assertThat(refused).as("refused").isGreaterThanOrEqualTo(lines.sure() ? LINES : 0);
    }

    private boolean count(String line, boolean show) {
        List<PersonalData.Match> matches = PersonalData.scan(line);
        boolean error = matches.stream().anyMatch(match -> match.kind().isError());
        refused += error ? 1 : 0;
        warned += !error && !matches.isEmpty() ? 1 : 0;
        if (shown.size() < SHOWN && matches.isEmpty() != show) {
            shown.add(matches.stream().map(match -> match.kind().name()).toList() + line);
        }
        return !matches.isEmpty();
    }

    private void row(String table, String label, int missed) throws IOException {
        String file = System.getProperty("figures");
        if (file != null) {
            String row = "%s\t| %s | %,d | %,d | %,d |%s%n"
                    .formatted(
                            table, label, LINES, refused, warned, table.equals("ordinary") ? "" : " " + missed + " |");
            Files.writeString(Path.of(file), row, CREATE, APPEND);
        }
    }
}

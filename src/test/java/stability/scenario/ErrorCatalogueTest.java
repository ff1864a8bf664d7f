package stability.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stability.domain.problem.Code;

/** Each entry of the catalogue can be provoked, and the page about them says what happens. */
class ErrorCatalogueTest {

    /** {@link ScenarioTest} has made sure that the program says just this. */
    @ParameterizedTest
    @EnumSource
    void isProvokedInBothLanguages(Code code) throws Exception {
        assertThat(ErrorPage.example(code)).exists();
        String text = Files.readString(ErrorPage.example(code));
        assertThat(text.lines().filter(line -> line.endsWith(" [" + code.id() + "]")))
                .as("lines with the code, Chinese and English")
                .anyMatch(line -> line.contains(beginning(code.message().zh())) && hasHan(line))
                .anyMatch(line -> line.contains(beginning(code.message().en()))
                        && !hasHan(line.replaceAll("\"[^\"]*\"|\\([^)]*\\)", "")));
    }

    @Test
    void everyExampleIsOfAnEntry() {
        assertThat(ScenarioFiles.names().stream().filter(name -> name.startsWith("errors/")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values())
                        .map(code -> "errors/" + code.id())
                        .toList());
    }

    @Test
    void pagesAreUpToDate() throws Exception {
        isCurrent(ErrorPage.PAGE, ErrorPage.text());
        isCurrent(ErrorPageForOffices.PAGE, ErrorPageForOffices.text());
    }

    private static void isCurrent(Path page, String text) throws IOException {
        if (ScenarioFiles.UPDATE) {
            Files.writeString(page, text);
        }
        assertThat(page).content().isEqualTo(text);
    }

    /** What stands before the first part that varies. */
    private static String beginning(String message) {
        return message.substring(0, message.contains("{") ? message.indexOf('{') : message.length());
    }

    private static boolean hasHan(String line) {
        return line.codePoints().anyMatch(Character::isIdeographic);
    }
}

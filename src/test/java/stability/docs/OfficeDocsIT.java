package stability.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.support.Archives;

/** The commands of the Chinese page about a day and of the pages for offices. */
@Tag("slow") // the same on any JDK
class OfficeDocsIT {
    @BeforeAll
    static void train() throws Exception {
        assertThat(Archives.enter()).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "docs/zh/day.md, zh_CN.UTF-8, INSTALLED",
        "docs/zh/shells.md, zh_CN.UTF-8, ACCOUNT",
        "docs/zh/configuration.md, zh_CN.UTF-8, ACCOUNT",
        "docs/zh/audit.md, zh_CN.UTF-8, ACCOUNT",
        "docs/zh/templates.md, zh_CN.UTF-8, ACCOUNT",
        "docs/zh/sharing.md, zh_CN.UTF-8, ACCOUNT"
    })
    void theCommandsOfThePageDoWhatItShows(String page, String locale, PageRun.Start start, @TempDir Path temp)
            throws Exception {
        PageRun.theCommandsDoWhatItShows(page, locale, start, temp);
    }
}

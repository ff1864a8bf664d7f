package stability.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.support.Archives;

/** The commands of both READMEs and of the page about a day. {@link OfficeDocsIT} runs beside it. */
@Tag("slow") // the same on any JDK
class DocsIT {
    @BeforeAll
    static void train() throws Exception {
        assertThat(Archives.enter()).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "README.md, en_US.UTF-8, CLONE",
        "README.zh-CN.md, zh_CN.UTF-8, INSTALLED",
        "docs/day.md, en_US.UTF-8, INSTALLED"
    })
    void theCommandsOfThePageDoWhatItShows(String page, String locale, PageRun.Start start, @TempDir Path temp)
            throws Exception {
        PageRun.theCommandsDoWhatItShows(page, locale, start, temp);
    }
}

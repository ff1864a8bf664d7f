package stability.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.render.text.DisplayWidth;
import stability.support.Archives;
import stability.support.Shell;

/** The manual pages, looked at by {@code mandoc}, which {@code bin/test} installs. */
@Tag("shells")
class ManualPagesIT {
    private static final Path MAN = Path.of("bin/man").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void pagesAreWithoutFaultsAndFitEightyColumns() throws Exception {
        Archives.enter();
        Shell shell = new Shell(folder).with("LC_ALL", "C.UTF-8");
        assertThat(shell.run(MAN, folder)).isEqualTo(new Shell.Ended(0, "", ""));
        for (Path page : pages()) {
            // that a page which is named is there is looked at elsewhere: mandoc looks among those that are installed
            assertThat(shell.run("mandoc", "-Tlint", page).out().lines())
                    .filteredOn(line -> !line.contains("referenced manual not found"))
                    .as(page.toString())
                    .isEmpty();
            assertThat(shell.run("mandoc", "-Tutf8", page)
                            .out()
                            .replaceAll(".\b", "")
                            .lines())
                    .as(page.toString())
                    .isNotEmpty()
                    .allMatch(line -> DisplayWidth.of(line) <= 80);
        }
    }

    private List<Path> pages() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".1")).sorted().toList();
        }
    }
}

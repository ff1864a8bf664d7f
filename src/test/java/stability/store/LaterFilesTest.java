package stability.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By names alone: a day, a month or a year later, in both ways of naming folders. */
class LaterFilesTest {
    private static final List<String> EARLIER_OR_SAME = List.of(
            "hazards/2018/12/H-20181231-aaaaa.yaml",
            "hazards/2019/08/H-20190831-aaaaa.yaml",
            "hazards/2019/09/H-20190924-aaaaa.yaml",
            "hazards/2019/09/H-20190925-zzzzz.yaml",
            "hazards/2019/09/H-20190925",
            "hazards/2019/09/x.yaml",
            "screenings/2018/12-31/jwc.yaml",
            "screenings/2019/09-24/jwc.yaml",
            "screenings/2019/09-25/zwc.yaml",
            "private/2020/x.yaml",
            "stability.yaml");

    private static final List<String> LATER = List.of(
            "hazards/2019/09/H-20190926-aaaaa.yaml",
            "hazards/2019/09/H-20190930-aaaaa.yaml",
            "hazards/2019/10/H-20191001-aaaaa.yaml",
            "hazards/2019/12/H-20191231-aaaaa.yaml",
            "hazards/2020/01/H-20200101-aaaaa.yaml",
            "petitions/2021/09/P-20210925-aaaaa.yaml",
            "screenings/2019/09-26/jwc.yaml",
            "screenings/2019/10-01/jwc.yaml",
            "screenings/2020/01-01/jwc.yaml");

    @Test
    void findsWhatBearsALaterDay(@TempDir Path root) throws IOException {
        for (String file : EARLIER_OR_SAME) {
            create(root.resolve(file));
        }
        assertThat(new LaterFiles(root, LocalDate.of(2019, 9, 25)).find()).isEmpty();
        for (String file : LATER) {
            create(root.resolve(file));
        }
        assertThat(new LaterFiles(root, LocalDate.of(2019, 9, 25)).find()).containsExactlyInAnyOrderElementsOf(LATER);
        assertThat(new LaterFiles(root, LocalDate.of(2021, 9, 24)).find())
                .containsExactly("petitions/2021/09/P-20210925-aaaaa.yaml");
        assertThat(new LaterFiles(root, LocalDate.of(2021, 9, 25)).find()).isEmpty();
    }

    @Test
    void anEmptyFolderHasNone(@TempDir Path root) {
        assertThat(new LaterFiles(root.resolve("none"), LocalDate.of(2019, 9, 25)).find())
                .isEmpty();
    }

    private static void create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }
}

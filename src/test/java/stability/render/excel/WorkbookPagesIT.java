package stability.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.InProcess;
import stability.support.World;
import stability.word.Office;

/** The workbooks of the reports on periods as they come out of a printer. Needs LibreOffice, so {@code bin/test} alone runs it. */
@Tag("office")
class WorkbookPagesIT {
    /** Points of A4. */
    private static final String ACROSS = "841.\\d+ x 595.\\d+ pts \\(A4\\)";

    @TempDir
    private Path work;

    private void report(String... words) {
        List<String> all = new ArrayList<>(List.of("report"));
        all.addAll(List.of(words));
        all.addAll(List.of("--format", "xlsx", "--output", work.resolve("books").toString()));
        World world = World.of(Path.of("").toAbsolutePath(), Instant.parse("2019-10-12T02:00:00Z"), Map.of(), "zh-CN");
        assertThat(new InProcess().run(world, all).err()).contains("xlsx");
    }

    @Test
    void tablesShareFewPagesAndOneLineToSignOn() throws Exception {
        report("phase", "guoqing-2019", "paicha");
        report("week", "2019-W40");
        report("month", "2019-09");
        Office office = new Office(work);
        Path pages;
        try (Stream<Path> books = Files.list(work.resolve("books"))) {
            pages = office.convert("pdf", books.sorted().toList());
        }
        for (Map.Entry<String, Integer> paper :
                Map.of("guoqing-2019-paicha", 8, "2019-W40", 6, "2019-09", 10).entrySet()) {
            String pdf = pages.resolve(paper.getKey() + ".pdf").toString();
            String info = office.run(List.of("pdfinfo", pdf));
            assertThat(info).as(pdf).containsPattern("Page size: +" + ACROSS);
            int count = Integer.parseInt(info.replaceAll("(?s).*Pages: +(\\d+).*", "$1"));
            assertThat(count).as(pdf).isBetween(3, paper.getValue());
            String text = office.run(List.of("pdftotext", "-layout", pdf, "-"));
            assertThat(text.split("填报人", -1)).as(pdf).hasSize(2);
            assertThat(text).as(pdf).doesNotContain("###");
        }
    }
}

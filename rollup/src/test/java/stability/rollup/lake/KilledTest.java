package stability.rollup.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.export.ExportTable;
import stability.rollup.handin.ExportFolders;
import stability.rollup.handin.Findings;
import stability.rollup.handin.Round;
import stability.rollup.support.TestExport;

/** A run that ends at any step leaves the lake as it was or as it is to be, all months alike, for whoever opens it next. */
class KilledTest {
    @TempDir
    Path folder;

    /** Ends a run as a kill does: nothing behind it is done. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private Lake lake(String name) {
        return new Lake(folder.resolve(name), () -> "test", Duration.ofSeconds(1));
    }

    private void take(Lake lake, String export, Months.Steps steps) {
        Findings findings = new Findings();
        ExportFolders folders = new ExportFolders(null, findings);
        folders.add(folder.resolve(export), export);
        Round round = Round.of(folders.exports(), null, findings);
        Terms terms = new Terms(null, LocalDate.of(2026, 11, 3), null);
        assertThat(new Intake(lake, round, terms, findings).take(read -> {}, steps))
                .isNotNull();
    }

    private static TestExport export() {
        return new TestExport("370102001")
                .months("2026-09", "2026-10")
                .cutOff("2026-10-31T23:59:59+08:00")
                .rowOf("2026-09", ExportTable.HAZARD, "id", "H-20260901-00001")
                .rowOf("2026-10", ExportTable.HAZARD, "id", "H-20260901-00001");
    }

    @Test
    void oldOrNewAndNothingElse() throws Exception {
        export().write(folder.resolve("old"));
        export().rowOf("2026-09", ExportTable.DAY, "clear", true)
                .rowOf("2026-10", ExportTable.DAY, "clear", true)
                .write(folder.resolve("new"));
        take(lake("before"), "old", step -> {});
        take(lake("after"), "old", step -> {});
        List<String> steps = new ArrayList<>();
        take(lake("after"), "new", steps::add);
        Map<String, String> before = LakeRows.digests(folder.resolve("before"));
        Map<String, String> after = LakeRows.digests(folder.resolve("after"));
        assertThat(before).isNotEqualTo(after);
        assertThat(steps)
                .containsSubsequence("month written", "month written", "decided", "old away", "new in place", "done");
        int decided = steps.indexOf("decided");
        for (int end = 0; end < steps.size(); end++) {
            Lake lake = lake("lake" + end);
            take(lake, "old", step -> {});
            killAt(lake, end);
            Map<String, String> expected = end < decided ? before : after;
            lake.ask(YearMonth.of(2026, 10), folder.resolve("scratch"), session -> "");
            assertThat(LakeRows.digests(lake.folder()))
                    .as("killed at %d, %s", end, steps.get(end))
                    .isEqualTo(expected);
            try (var files = Files.list(lake.folder())) {
                assertThat(files.map(Months::name))
                        .containsExactlyInAnyOrder(".lock", "month=2026-09", "month=2026-10");
            }
            take(lake, "new", step -> {});
            assertThat(LakeRows.digests(lake.folder())).isEqualTo(after);
        }
    }

    /** A kill runs no clean-up, so what the run left is put back from a copy that was made at that moment. */
    private void killAt(Lake lake, int end) throws Exception {
        Path copy = folder.resolve("copy" + end);
        int[] count = {0};
        assertThatThrownBy(() -> take(lake, "new", step -> {
                    if (count[0]++ == end) {
                        copy(lake.folder(), copy);
                        throw new Killed();
                    }
                }))
                .isInstanceOf(Killed.class);
        Trees.delete(lake.folder());
        Files.move(copy, lake.folder());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void whatFailsLeavesNothingBehind() throws Exception {
        export().write(folder.resolve("old"));
        export().rowOf("2026-09", ExportTable.DAY, "clear", true).write(folder.resolve("new"));
        Lake lake = lake("lake");
        take(lake, "old", step -> {});
        Map<String, String> before = LakeRows.digests(lake.folder());
        assertThatThrownBy(() -> take(lake, "new", step -> {
                    throw new IOException("No space left on device");
                }))
                .hasMessageContaining("the disk is full");
        assertThat(LakeRows.digests(lake.folder())).isEqualTo(before);
        try (var files = Files.list(lake.folder())) {
            assertThat(files.map(Months::name)).containsExactlyInAnyOrder(".lock", "month=2026-09", "month=2026-10");
        }
    }

    /** Other writers of the same layout keep no list of what they swap. */
    @Test
    void aSwapWithoutAListIsSettledByWhatIsThere() throws Exception {
        export().write(folder.resolve("old"));
        Lake lake = lake("lake");
        take(lake, "old", step -> {});
        Map<String, String> before = LakeRows.digests(lake.folder());
        Path month = lake.folder().resolve("month=2026-09");
        Files.move(month, lake.folder().resolve("_month=2026-09.old"));
        lake.ask(YearMonth.of(2026, 10), folder.resolve("scratch"), session -> "");
        assertThat(LakeRows.digests(lake.folder())).isEqualTo(before);
        copy(month, lake.folder().resolve("_month=2026-09.new"));
        Files.delete(month.resolve("hazard/part-0.parquet"));
        Files.move(month, lake.folder().resolve("_month=2026-09.old"));
        lake.ask(YearMonth.of(2026, 10), folder.resolve("scratch"), session -> "");
        assertThat(LakeRows.digests(lake.folder())).isEqualTo(before);
    }
}

package stability.rollup.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months are swapped together, whatever step a writer is killed at. */
class LakeMonthsTest {
    private static final List<YearMonth> BOTH = List.of(YearMonth.of(2026, 8), YearMonth.of(2026, 9));

    @TempDir
    Path folder;

    /** A file system that fails at a step, as if the process had been killed there. */
    private static final class Mortal extends RawLocalFileSystem {
        private int left;

        Mortal(int steps) throws IOException {
            left = steps;
            initialize(java.net.URI.create("file:///"), new Configuration());
        }

        private void step() throws IOException {
            if (left-- <= 0) {
                throw new IOException("killed");
            }
        }

        @Override
        public void setPermission(org.apache.hadoop.fs.Path file, FsPermission permission) {
            // see PlainDisk
        }

        @Override
        public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) throws IOException {
            step();
            return super.rename(from, to);
        }

        @Override
        public boolean delete(org.apache.hadoop.fs.Path path, boolean all) throws IOException {
            step();
            return super.delete(path, all);
        }
    }

    private static LakeMonths months(Path lake, int steps) throws IOException {
        return new LakeMonths(new Mortal(steps), new org.apache.hadoop.fs.Path(lake.toString()));
    }

    /** August is there and September is not; both are written. */
    private Path written(int number) throws IOException {
        Path lake = folder.resolve("lake-" + number);
        put(lake, "month=2026-08", "old");
        put(lake, "_month=2026-08.new", "new");
        put(lake, "_month=2026-09.new", "new");
        put(lake, "_work", "hazard");
        return lake;
    }

    private static void put(Path lake, String name, String text) throws IOException {
        Files.createDirectories(lake.resolve(name));
        Files.writeString(lake.resolve(name + "/x.parquet"), text);
    }

    private static List<String> contents(Path lake) throws IOException {
        List<String> contents = new ArrayList<>();
        for (String name : LakeFiles.names(lake)) {
            contents.add(name + " " + Files.readString(lake.resolve(name)));
        }
        return contents;
    }

    @Test
    void afterAnyStepAllOfThemOrNoneAreThere() throws Exception {
        List<String> old = List.of("month=2026-08/x.parquet old");
        List<String> fresh = List.of("month=2026-08/x.parquet new", "month=2026-09/x.parquet new");
        List<Boolean> swapped = new ArrayList<>();
        for (int steps = 0; ; steps++) {
            Path lake = written(steps);
            boolean killed = false;
            try {
                months(lake, steps).swap(BOTH);
            } catch (IOException e) {
                killed = true;
            }
            months(lake, Integer.MAX_VALUE).settle();
            assertThat(contents(lake)).isIn(old, fresh);
            swapped.add(contents(lake).equals(fresh));
            if (!killed) {
                break;
            }
        }
        // from the step on at which the list of months has its name
        assertThat(swapped).startsWith(false, true).endsWith(true).isSorted();
        assertThat(swapped).hasSizeGreaterThan(5);
    }

    @Test
    void settlingMayItselfBeKilled() throws Exception {
        for (int first = 1; first < 6; first++) {
            for (int second = 0; second < 8; second++) {
                Path lake = written(100 * first + second);
                int steps = first;
                assertThatThrownBy(() -> months(lake, steps).swap(BOTH)).hasMessage("killed");
                try {
                    months(lake, second).settle();
                } catch (IOException e) {
                    assertThat(e).hasMessage("killed");
                }
                months(lake, Integer.MAX_VALUE).settle();
                assertThat(contents(lake))
                        .containsExactly("month=2026-08/x.parquet new", "month=2026-09/x.parquet new");
            }
        }
    }

    @Test
    void onlyMonthsArePresent() throws Exception {
        for (String name : Stream.of("month=2026-09", "month=2026-08", "_month=2026-07.new", "month=2026-13", "x")
                .toList()) {
            Files.createDirectories(folder.resolve("lake").resolve(name));
        }
        assertThat(months(folder.resolve("lake"), 0).present()).isEqualTo(BOTH);
    }
}

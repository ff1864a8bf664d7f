package stability.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import stability.support.Archives;
import stability.support.Shell;

/** How many records a command opens, counted at the system: what must not grow with the folder does not, and nothing is read twice. */
@EnabledOnOs(OS.LINUX)
class OpenedFilesIT {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path STABILITY = HOME.resolve("bin/stability");
    private static final Pattern OPENED =
            Pattern.compile("open(?:at)?\\(.*\"([^\"]*/records/[^\"]*\\.yaml)\".*\\) = \\d+");
    private static final int RECORDS = 600;
    private static final int DEPARTMENTS = 12;

    @TempDir
    static Path folder;

    private static Path records;

    @BeforeAll
    static void anAccount() throws Exception {
        assertThat(Archives.enter()).exists();
        records = folder.resolve("records");
        assertThat(new Shell(folder)
                        .run(HOME.resolve("bench/accounts"), records, "mix", RECORDS)
                        .status())
                .isZero();
    }

    @Test
    void aDayOpensThatDay() throws Exception {
        assertThat(opened("screen", "missing", "2019-12-30")).hasSize(DEPARTMENTS + 1);
    }

    @Test
    void aListOpensItsKind() throws Exception {
        assertThat(opened("petition", "list"))
                .hasSize(files("petitions") + 1)
                .allSatisfy((file, times) -> assertThat(file).containsAnyOf("/petitions/", "stability.yaml"));
        assertThat(opened("warning", "list")).hasSize(files("warnings") + 1);
    }

    @Test
    void anEntryOpensWhatItWrites() throws Exception {
        assertThat(opened("screen", "add", "-d", "d1", "--clear", "--area", "A", "--at", "2020-01-01T10:00"))
                .containsOnlyKeys(records.resolve("stability.yaml").toString());
    }

    /** {@code stability.yaml} aside, which says first where the day ends. */
    @Test
    void whatReadsEverythingOpensEachRecordOnce() throws Exception {
        for (String[] command : new String[][] {
            {"check"},
            {"status", "--at", "2019-12-31T18:00"},
            {"report", "daily", "2019-12-31", "--format", "json", "--output", "-"}
        }) {
            Map<String, Integer> opened = opened(command);
            opened.remove(records.resolve("stability.yaml").toString());
            assertThat(opened).as(command[0]).hasSizeGreaterThan(RECORDS - 20);
            assertThat(opened.values()).as(command[0]).containsOnly(1);
        }
    }

    /** The records that the command opens, and how often each. */
    private static Map<String, Integer> opened(String... words) throws Exception {
        Path traces = Files.createTempDirectory(folder, "trace");
        Stream<Object> strace = Stream.of(
                "strace",
                "-ff",
                "-qq",
                "-s",
                "4096",
                "-e",
                "trace=open,openat",
                "-o",
                traces.resolve("thread"),
                STABILITY);
        Shell.Ended ended = new Shell(folder)
                .with("STABILITY_RECORDS", records.toString())
                .run(Stream.concat(strace, Stream.of((Object[]) words)).toArray());
        assertThat(ended.status()).as(ended.err()).isZero();
        Map<String, Integer> opened = new TreeMap<>();
        try (Stream<Path> threads = Files.list(traces)) {
            for (Path thread : threads.toList()) {
                for (String line : Files.readAllLines(thread)) {
                    Matcher file = OPENED.matcher(line);
                    if (file.find()) {
                        opened.merge(file.group(1), 1, Integer::sum);
                    }
                }
            }
        }
        return opened;
    }

    private static int files(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(records.resolve(kind))) {
            return Math.toIntExact(files.filter(Files::isRegularFile).count());
        }
    }
}

package stability.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.support.Archives;

/**
 * Runs the commands of both READMEs as a newcomer would: in the order of the page, in one shell, with the packaged
 * program and the real clock; and looks for the output that the page shows. In it, {@code …} stands for what varies.
 */
class DocsIT {
    private static final String MARK = "=== block ";
    private static final ZoneId SCHOOL = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path temp;

    @BeforeAll
    static void train() throws Exception {
        assertThat(Archives.enter()).exists();
    }

    @ParameterizedTest
    @CsvSource({"README.md, en_US.UTF-8", "README.zh-CN.md, zh_CN.UTF-8"})
    void theCommandsOfTheReadmeDoWhatItShows(String page, String locale) throws Exception {
        List<Docs.Block> blocks = Docs.blocks(Docs.read(Path.of(page)));
        LocalDate day;
        List<String> outputs;
        int attempt = 0;
        do { // a day's work that midnight cuts in two shows other lists than the page
            day = LocalDate.now(SCHOOL);
            outputs = run(blocks, checkout(temp.resolve("checkout" + attempt++)), locale);
        } while (!day.equals(LocalDate.now(SCHOOL)));
        String before = "";
        int index = 0;
        for (Docs.Block block : blocks) {
            if (block.language().equals("sh")) {
                before = outputs.get(index++);
            } else if (block.language().equals("text")) {
                Shown.in(before, block.text());
            }
        }
        assertThat(index).as("blocks run").isGreaterThan(5);
    }

    /** What a clone holds, as far as the commands need it. The program is the one that was just packaged. */
    private static Path checkout(Path folder) throws IOException {
        Path program = Files.createDirectories(folder.resolve("bin")).resolve("stability");
        String real = Docs.ROOT.toAbsolutePath().resolve("bin/stability").toString();
        Files.writeString(program, "#!/bin/sh\nexec '" + real + "' \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (Stream<Path> records = Files.walk(Path.of("records"))) {
            for (Path file : records.toList()) {
                Files.copy(file, folder.resolve(file));
            }
        }
        return folder;
    }

    /** Runs the blocks and gives the output of each, of those not to be run an empty one. */
    private List<String> run(List<Docs.Block> blocks, Path folder, String locale) throws Exception {
        StringBuilder script = new StringBuilder("set -e -o pipefail\n");
        for (Docs.Block block : blocks) {
            if (block.language().equals("sh")) {
                script.append("echo '").append(MARK).append("'\n");
                script.append(block.run() ? block.text() : "");
            }
        }
        Path file = Files.writeString(folder.resolve("commands.sh"), script);
        Path output = folder.resolve("output");
        ProcessBuilder bash = new ProcessBuilder("bash", file.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> variables = bash.environment();
        variables.keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("STABILITY_"));
        variables.put("LANG", locale);
        variables.put("TMPDIR", folder.toString());
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("GIT_CONFIG_GLOBAL", folder.resolve("no-settings").toString());
        int status = bash.start().waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(status).as(text).isZero();
        List<String> outputs = new ArrayList<>(List.of(text.split(MARK + "\n", -1)));
        outputs.remove(0);
        return outputs;
    }
}

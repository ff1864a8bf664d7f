package stability.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** One bash for the blocks of a page: what one of them exports, or where it goes, holds for the next. */
final class PageShell implements AutoCloseable {
    private static final String MARK = "=== end of block ===";

    private final Path folder;
    private final Process bash;
    private final Writer typed;
    private final BufferedReader printed;
    private int blocks;

    /**
     * @param folder the home folder, and where the page begins
     * @param locale such as {@code zh_CN.UTF-8}
     */
    PageShell(Path folder, String locale) throws IOException {
        this.folder = folder.toAbsolutePath();
        ProcessBuilder builder = new ProcessBuilder("bash", "--norc")
                .directory(this.folder.toFile())
                .redirectErrorStream(true);
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("STABILITY_"));
        variables.remove("XDG_CONFIG_HOME");
        variables.put("LANG", locale);
        variables.put("HOME", this.folder.toString());
        variables.put("TMPDIR", this.folder.toString());
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("GIT_CONFIG_GLOBAL", this.folder.resolve("no-settings").toString());
        bash = builder.start();
        typed = bash.outputWriter(StandardCharsets.UTF_8);
        printed = new BufferedReader(new InputStreamReader(bash.getInputStream(), StandardCharsets.UTF_8));
        typed.write("set -e -o pipefail\n");
    }

    /** What a block prints, on both streams. Any command that fails makes the test fail. */
    String run(String block) throws IOException {
        Path file = Files.writeString(folder.resolve("block-" + blocks++ + ".sh"), block);
        typed.write(". '" + file + "' </dev/null\nprintf '\\n%s\\n' '" + MARK + "'\n");
        typed.flush();
        StringBuilder output = new StringBuilder();
        String line = printed.readLine();
        while (line != null && !line.equals(MARK)) {
            output.append(line).append('\n');
            line = printed.readLine();
        }
        assertThat(line).as("%s%nprints:%n%s", block, output).isEqualTo(MARK);
        return output.toString();
    }

    @Override
    public void close() throws IOException {
        typed.close();
        printed.close();
        bash.destroy();
    }
}

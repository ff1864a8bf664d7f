package stability.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs programs for tests: in an environment that holds nothing but what the test says, the path, and the JDK the test
 * itself runs on.
 */
public final class Shell {
    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();

    /** @param folder the working folder of what is run */
    public Shell(Path folder) {
        this.folder = folder;
        variables.put("PATH", System.getenv("PATH"));
        variables.put("JAVA_HOME", System.getProperty("java.home"));
    }

    public Shell with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    public Shell without(String variable) {
        variables.remove(variable);
        return this;
    }

    /** What a program left behind when it had ended. */
    public record Ended(int status, String out, String err) {}

    public Ended run(Object... words) throws IOException, InterruptedException {
        return start(words).end();
    }

    /** Starts a program and does not wait for it. */
    public Running start(Object... words) throws IOException {
        Path out = Files.createTempFile("stability", ".out");
        Path err = Files.createTempFile("stability", ".err");
        ProcessBuilder builder = new ProcessBuilder(words(words))
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        return new Running(builder.start(), out, err);
    }

    private static List<String> words(Object... words) {
        return Arrays.stream(words).map(Object::toString).toList();
    }

    /** A program on its way. */
    public record Running(Process process, Path out, Path err) {
        public Ended end() throws IOException, InterruptedException {
            int status = process.waitFor();
            Ended ended = new Ended(status, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
            Files.delete(out);
            Files.delete(err);
            return ended;
        }
    }
}

package stability.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The real git, in a world where nobody's own settings are and the time is what a test says: hashes come out the same. */
public final class SomeGit {
    /** The variables with which a program finds git, and no more. */
    public static final Map<String, String> NONE =
            Map.of("PATH", System.getenv().getOrDefault("PATH", ""));

    private SomeGit() {}

    /** The variables of somebody who commits at this moment. */
    public static Map<String, String> variables(String author, Instant now) {
        Map<String, String> variables = new TreeMap<>(NONE);
        for (String role : List.of("AUTHOR", "COMMITTER")) {
            variables.put("GIT_" + role + "_NAME", author);
            variables.put("GIT_" + role + "_EMAIL", "office@example.org");
            variables.put("GIT_" + role + "_DATE", now.getEpochSecond() + " +0800");
        }
        variables.put("GIT_CONFIG_NOSYSTEM", "1");
        variables.put("GIT_CONFIG_GLOBAL", "/dev/null");
        variables.put("LC_ALL", "C.UTF-8");
        return variables;
    }

    /** Runs git in the folder, which must succeed, and gives what it prints. */
    public static String run(Path folder, String author, Instant now, List<String> words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git", "-c", "init.defaultBranch=main"));
        command.addAll(words);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(variables(author, now));
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", command, printed).isZero();
        return printed;
    }
}

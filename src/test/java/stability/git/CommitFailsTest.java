package stability.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.Program;

/**
 * Whatever git cannot do after an entry is made, the entry stands, and whoever made it must not be told to try again: it
 * would stand twice.
 */
@Tag("slow") // the same on any JDK
class CommitFailsTest {
    private static final Map<String, String> NO_VARIABLES = Map.of();

    @TempDir
    Path folder;

    /** What makes git fail, and the variables with which it then runs. */
    private interface Trouble {
        Map<String, String> make(Clone office) throws Exception;
    }

    private static Map<String, Trouble> troubles() {
        Map<String, Trouble> troubles = new LinkedHashMap<>();
        troubles.put("another git holds the index", office -> {
            Files.createFile(office.root().resolve(".git/index.lock"));
            return NO_VARIABLES;
        });
        troubles.put("another git holds the branch", office -> {
            Files.createFile(office.root().resolve(".git/refs/heads/main.lock"));
            return NO_VARIABLES;
        });
        troubles.put("git leaves the path out", office -> {
            Files.writeString(office.root().resolve(".git/info/exclude"), "screenings\n");
            return NO_VARIABLES;
        });
        troubles.put("git does not look at the file", office -> {
            office.git(
                    "config",
                    "core.worktree",
                    office.root().resolve("records/screenings").toString());
            return NO_VARIABLES;
        });
        troubles.put("nobody is who commits", office -> {
            office.git("config", "user.useConfigOnly", "true");
            return Map.of(
                    "GIT_AUTHOR_NAME", "", "GIT_COMMITTER_NAME", "", "GIT_AUTHOR_EMAIL", "", "GIT_COMMITTER_EMAIL", "");
        });
        troubles.put("a hook says no", office -> {
            Path hook = office.root().resolve(".git/hooks/pre-commit");
            Files.createDirectories(hook.getParent());
            Files.writeString(hook, "#!/bin/sh\necho no >&2\nexit 1\n");
            Files.setPosixFilePermissions(hook, PosixFilePermissions.fromString("rwxr-xr-x"));
            return NO_VARIABLES;
        });
        troubles.put("nothing can sign", office -> {
            office.git("config", "commit.gpgSign", "true");
            office.git("config", "gpg.program", "/nothing/here");
            return NO_VARIABLES;
        });
        troubles.put("objects cannot be written", office -> {
            office.git("config", "core.bigFileThreshold", "1");
            Path objects = office.root().resolve(".git/objects");
            Files.move(objects, office.root().resolve(".git/packed"));
            Files.createFile(objects);
            return NO_VARIABLES;
        });
        troubles.put("the index is broken", office -> {
            Files.writeString(office.root().resolve(".git/index"), "no index");
            return NO_VARIABLES;
        });
        troubles.put("the settings are broken", office -> {
            Files.writeString(office.root().resolve(".git/config"), "[core\n");
            return NO_VARIABLES;
        });
        troubles.put("the branch leads nowhere", office -> {
            Files.writeString(office.root().resolve(".git/refs/heads/main"), "0".repeat(39) + "1\n");
            return NO_VARIABLES;
        });
        troubles.put("HEAD is broken", office -> {
            Files.writeString(office.root().resolve(".git/HEAD"), "nonsense\n");
            return NO_VARIABLES;
        });
        troubles.put("git is a program that fails", office -> {
            Path git = Files.createDirectories(office.root().resolve("../bin")).resolve("git");
            Files.writeString(git, "#!/bin/sh\necho broken >&2\nexit 1\n");
            Files.setPosixFilePermissions(git, PosixFilePermissions.fromString("rwxr-xr-x"));
            return Map.of("PATH", git.getParent().toAbsolutePath().normalize().toString());
        });
        troubles.put("git is no program", office -> {
            Path git = Files.createDirectories(office.root().resolve("../bin")).resolve("git");
            Files.writeString(git, "#!/nothing/here\n");
            Files.setPosixFilePermissions(git, PosixFilePermissions.fromString("rwxr-xr-x"));
            return Map.of("PATH", git.getParent().toAbsolutePath().normalize().toString());
        });
        troubles.put("there is no git", office -> Map.of("PATH", office.root().toString()));
        return troubles;
    }

    @Test
    void whateverFailsAfterTheEntryNobodyIsToldToEnterItAgain() throws Exception {
        Path config = Files.createDirectories(folder.resolve("config/stability"));
        Files.writeString(config.resolve("settings.yaml"), "commit: true\n");
        int number = 0;
        for (Map.Entry<String, Trouble> trouble : troubles().entrySet()) {
            for (boolean demanded : List.of(true, false)) {
                Clone office = Clone.first(folder.resolve(number++ + "/office"));
                Map<String, String> variables =
                        new LinkedHashMap<>(trouble.getValue().make(office));
                String[] words = {"screen", "add", "-d", "zwc", "--clear", demanded ? "--commit" : "--no-input"};
                if (!demanded) {
                    variables.put("XDG_CONFIG_HOME", config.getParent().toString());
                    words = List.of(words).subList(0, 5).toArray(String[]::new);
                }
                Program.Outcome outcome = office.run(variables, words);
                String what = trouble.getKey() + (demanded ? ", demanded: " : ", usual: ") + outcome;
                if (office.files("screenings").isEmpty()) {
                    // git could not be used at all, and it was refused before anything was written
                    assertThat(demanded).as(what).isTrue();
                    assertThat(outcome.status()).as(what).isIn(2, 3);
                } else if (outcome.status() == 0) {
                    // without a demand a folder that is in no git is no failure, but it is told
                    assertThat(demanded).as(what).isFalse();
                    assertThat(outcome.err()).as(what).startsWith("not committed: ");
                } else {
                    assertThat(outcome.status()).as(what).isEqualTo(1);
                    assertThat(outcome.err())
                            .as(what)
                            .startsWith("written, but not committed: ")
                            .contains("[not-committed]", "do not enter it again")
                            .doesNotContain("try again and", "Exception");
                }
            }
        }
    }
}

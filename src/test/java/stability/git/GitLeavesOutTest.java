package stability.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** What must not get into git does not, with git itself: private material, the lock, what a killed process left. */
class GitLeavesOutTest {
    @TempDir
    Path folder;

    @Test
    void afterInitOnlyRecordsAreTaken() throws Exception {
        World world = World.of(folder, Instant.parse("2019-09-25T02:00:00Z"), Map.of(), "zh-CN");
        Program.Outcome made =
                new InProcess().run(world, List.of("init", "--school", "示范职业学校", "--department", "jwc=教务处"));
        assertThat(made.status()).as(made.err()).isZero();
        leavesOutWhatIsPrivate();
    }

    @Test
    void soItIsInTheSample() throws Exception {
        for (String file : List.of("stability.yaml", ".gitignore", ".gitattributes")) {
            Files.createDirectories(folder.resolve("records"));
            Files.copy(
                    Path.of("records", file),
                    folder.resolve("records").resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        leavesOutWhatIsPrivate();
    }

    private void leavesOutWhatIsPrivate() throws Exception {
        for (String file : List.of(
                "private/张某.jpg",
                "private/deep/er/note.txt",
                ".lock",
                "hazards/2019/09/.H-20190925-7k3q9.yaml.tmp",
                ".stability.yaml.1f.tmp",
                "evidence/2019/09/.a.jpg.tmp")) {
            write(file);
        }
        write("hazards/2019/09/H-20190925-7k3q9.yaml");
        write("evidence/2019/09/a.jpg");
        git("init", "-q");
        git("add", "-A");
        List<String> taken =
                git("-c", "core.quotePath=false", "ls-files").lines().toList();
        assertThat(taken)
                .contains(
                        "records/stability.yaml",
                        "records/hazards/2019/09/H-20190925-7k3q9.yaml",
                        "records/evidence/2019/09/a.jpg")
                .noneMatch(name -> name.contains("private") || name.contains(".lock") || name.endsWith(".tmp"));
        assertThat(git("status", "--porcelain")).doesNotContain("private", ".lock", ".tmp");
    }

    private void write(String file) throws IOException {
        Path path = folder.resolve("records").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "x");
    }

    private String git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}

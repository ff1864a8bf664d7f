package stability.cli.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.SomeGit;
import stability.support.World;

/** Who commits in a repository that {@code init --git} made, where git knows of nobody, of somebody, or of half a person. */
class AccountInGitTest {
    private static final Instant NOW = Instant.parse("2019-09-25T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    void theOfficeCommitsWhereGitKnowsNobody() throws Exception {
        Program.Outcome outcome = begin(Map.of("GIT_CONFIG_GLOBAL", "/dev/null"));
        assertThat(outcome.out()).contains("本仓库里写作 综治办 <zzb@localhost>");
        assertThat(author()).isEqualTo("综治办 <zzb@localhost>");
    }

    @Test
    void whatGitKnowsStays() throws Exception {
        Path settings = folder.resolve("gitconfig");
        Files.writeString(
                settings, "[user]\n\tname = 王办事\n\temail = wang@example.org\n[init]\n\tdefaultBranch = trunk\n");
        Program.Outcome outcome = begin(Map.of("GIT_CONFIG_GLOBAL", settings.toString()));
        assertThat(outcome.out()).doesNotContain("本仓库里写作");
        assertThat(author()).isEqualTo("王办事 <wang@example.org>");
        assertThat(git("symbolic-ref", "HEAD")).isEqualTo("refs/heads/trunk");
    }

    @Test
    void ofHalfAPersonTheOtherHalfIsSet() throws Exception {
        Path settings = folder.resolve("gitconfig");
        Files.writeString(settings, "[user]\n\tname = 王办事\n");
        begin(Map.of("GIT_CONFIG_GLOBAL", settings.toString()));
        assertThat(author()).isEqualTo("王办事 <zzb@localhost>");
        assertThat(git("symbolic-ref", "HEAD")).isEqualTo("refs/heads/main");
    }

    @Test
    void whatOthersStagedStaysOutOfTheFirstCommit() throws Exception {
        SomeGit.run(folder, "王办事", NOW, List.of("init", "-q", "台账"));
        Files.writeString(folder.resolve("台账/letter.txt"), "a letter\n");
        SomeGit.run(folder.resolve("台账"), "王办事", NOW, List.of("add", "letter.txt"));
        begin(Map.of("GIT_CONFIG_GLOBAL", "/dev/null"));
        assertThat(git("ls-tree", "--name-only", "HEAD")).isEqualTo(".vscode\nrecords");
        assertThat(git("status", "--porcelain")).isEqualTo("A  letter.txt");
    }

    private Program.Outcome begin(Map<String, String> more) {
        Map<String, String> variables = new TreeMap<>(SomeGit.NONE);
        variables.put("GIT_CONFIG_NOSYSTEM", "1");
        variables.putAll(more);
        Program.Outcome outcome = new InProcess()
                .run(
                        World.of(folder, NOW, variables, "zh-CN"),
                        List.of("init", "台账", "--school", "示范职业学校", "--department", "zzb=综治办", "--git"));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isZero();
        return outcome;
    }

    private String author() throws Exception {
        return git("log", "--format=%an <%ae>");
    }

    private String git(String... words) throws Exception {
        return SomeGit.run(folder.resolve("台账"), "王办事", NOW, new ArrayList<>(List.of(words)))
                .strip();
    }
}

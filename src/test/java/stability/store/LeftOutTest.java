package stability.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.support.Shell;

/** What git says of a file that it has left out is read from its index of every version, in clones and worktrees. */
class LeftOutTest {
    private static final String HAZARD = "hazards/2019/08/H-20190825-7k3q9.yaml";

    @TempDir
    private Path folder;

    private Path top;
    private Path records;

    @BeforeEach
    void aRepository() throws Exception {
        top = folder.resolve("school");
        records = top.resolve("records");
        for (String file : List.of(
                "stability.yaml", HAZARD, "petitions/2019/09/P-20190925-aaaaa.yaml", "evidence/2019/09/a.jpg")) {
            Path path = records.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file + "\n");
        }
        git("init", "-q");
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "a");
    }

    @Test
    void nothingIsLeftOutOfAWholeCheckout() throws Exception {
        assertThat(left("")).isNull();
        Files.delete(records.resolve(HAZARD));
        assertThat(left("")).as("deleted, which git status shows").isNull();
        assertThat(LeftOut.first(folder, List.of(""))).as("no repository").isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void aSparseCheckout(int version) throws Exception {
        git("update-index", "--index-version", version);
        git("sparse-checkout", "set", "--no-cone", "/*", "!/records/hazards/");
        assertThat(left("")).isEqualTo(HAZARD);
        assertThat(left("hazards")).isEqualTo(HAZARD);
        assertThat(left("petitions")).isNull();
        assertThat(left("hazards/2019/08")).isEqualTo(HAZARD);
        assertThat(left("hazards/2019/0")).isNull();
        git("sparse-checkout", "disable");
        assertThat(left("")).isNull();
    }

    @Test
    void aSparseIndexNamesTheFolder() throws Exception {
        git("sparse-checkout", "set", "--cone", "--sparse-index", "records/petitions");
        assertThat(left("hazards")).isEqualTo("hazards/");
        assertThat(left("petitions")).isNull();
    }

    @Test
    void photosMayBeLeftOut() throws Exception {
        git("sparse-checkout", "set", "--no-cone", "/*", "!/records/evidence/");
        assertThat(left("")).isNull();
    }

    @Test
    void aMarkSetByHand() throws Exception {
        git("update-index", "--skip-worktree", "records/" + HAZARD);
        assertThat(left("")).as("it is there").isNull();
        Files.delete(records.resolve(HAZARD));
        assertThat(left("")).isEqualTo(HAZARD);
    }

    @Test
    void aWorktree() throws Exception {
        Path other = folder.resolve("other");
        git("worktree", "add", "-q", other);
        records = other.resolve("records");
        assertThat(left("")).isNull();
        new Shell(other).run("git", "sparse-checkout", "set", "--no-cone", "/*", "!/records/hazards/");
        assertThat(left("")).isEqualTo(HAZARD);
    }

    @Test
    void anIndexThatIsNone() throws Exception {
        for (String text :
                List.of("", "DIRC", "DIRC\0\0\0\3\0\0\0\7short", "something else, and longer than a head is")) {
            Files.writeString(top.resolve(".git/index"), text);
            assertThat(left("")).as(text).isNull();
        }
    }

    private String left(String folder) {
        return LeftOut.first(records, List.of(folder));
    }

    private void git(Object... words) throws Exception {
        Object[] all = new Object[words.length + 1];
        all[0] = "git";
        System.arraycopy(words, 0, all, 1, words.length);
        Shell.Ended ended = new Shell(top).run(all);
        assertThat(ended.status()).as(ended.err()).isZero();
    }
}

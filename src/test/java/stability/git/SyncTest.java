package stability.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.Program;

/** Two copies of one account that are shared through a bare repository, and all that can come between them. */
class SyncTest {
    @TempDir
    Path folder;

    private Path remote;
    private Clone office;
    private Clone clerk;
    private String file;
    private String hazard;

    @BeforeEach
    void twoClones() throws Exception {
        office = Clone.first(folder.resolve("office"));
        office.done("hazard", "add", "--title", "灯不亮", "--place", "三层", "--category", "fire", "-d", "zwc");
        file = office.files("hazards").get(0);
        hazard = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
        remote = folder.resolve("shared.git");
        office.git("init", "-q", "--bare", remote.toString());
        office.git("remote", "add", "origin", remote.toString());
        assertThat(office.done("sync")).contains("files committed: 1 (register " + hazard + ")", "commits sent: 2");
        clerk = office.from(remote, folder.resolve("clerk"), "李某");
    }

    @Test
    void eachGetsWhatTheOtherEntered() throws Exception {
        office.done("hazard", "note", hazard, "--note", "office one");
        clerk.done("hazard", "note", hazard, "--note", "clerk one");
        office.done("sync");
        assertThat(clerk.done("sync"))
                .contains("files committed: 1 (note " + hazard + ")")
                .contains("commits fetched and merged: 1 (王办事)")
                .contains("commits sent: 2");
        assertThat(office.done("sync"))
                .contains("commits fetched and merged: 2 (李某)")
                .doesNotContain("sent");
        assertThat(office.text(file)).contains("office one", "clerk one").isEqualTo(clerk.text(file));
        assertThat(office.done("sync")).contains("both sides have the same");
        sound(office);
        sound(clerk);
    }

    private static void sound(Clone clone) throws Exception {
        assertThat(clone.git("status", "--porcelain")).isEmpty();
        assertThat(clone.run("check").status()).isZero();
        Program.Outcome audit = clone.run("audit");
        assertThat(audit.status()).as(audit.out()).isZero();
    }
}

package stability.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.Program;

/** Two clones of one account, worked on at the same time and merged by git: no step is lost, and check tells what is not in order. */
@Tag("slow") // the same on any JDK
class MergeTest {
    @TempDir
    Path folder;

    private Clone office;
    private Clone clerk;
    private String hazard;
    private String file;

    @BeforeEach
    void twoClones() throws Exception {
        office = Clone.first(folder.resolve("office"));
        office.done("hazard", "add", "--title", "灯不亮", "--place", "三层", "--category", "fire", "-d", "zwc");
        file = office.files("hazards").get(0);
        hazard = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
        office.commitAll("登记");
        clerk = office.copy(folder.resolve("clerk"), "李某");
    }

    @Test
    void bothAppendToOneRecord() throws Exception {
        office.done("hazard", "note", hazard, "--note", "office one", "--commit");
        clerk.done("hazard", "note", hazard, "--note", "clerk one", "--commit");
        clerk.done("hazard", "note", hazard, "--note", "clerk two", "--commit");
        office.done("hazard", "note", hazard, "--note", "office two", "--commit");
        office.pull(clerk);
        assertThat(office.text(file).lines().filter(line -> line.contains("did: note")))
                .hasSize(4)
                .allMatch(line -> line.startsWith("- {") && line.endsWith("}"));
        assertThat(office.text(file)).contains("office one", "office two", "clerk one", "clerk two");
        sound(office);
        // and back: the other gets the very same file
        clerk.pull(office);
        assertThat(clerk.text(file)).isEqualTo(office.text(file));
        assertThat(office.done("audit", "--steps", "--format", "csv")).contains("王办事", "李某");
    }

    @Test
    void bothAddRecords() throws Exception {
        office.done("hazard", "add", "--title", "甲", "--place", "一层", "--category", "fire", "-d", "zwc", "--commit");
        clerk.done("hazard", "add", "--title", "乙", "--place", "二层", "--category", "fire", "-d", "zwc", "--commit");
        office.pull(clerk);
        assertThat(office.files("hazards")).hasSize(3);
        sound(office);
    }

    /** The same file, added on both sides. */
    @Test
    void bothScreenOneDepartmentOnOneDay() throws Exception {
        office.done("screen", "add", "-d", "zwc", "--clear", "--area", "office's", "--commit");
        clerk.done("screen", "add", "-d", "zwc", "--clear", "--area", "clerk's", "--commit");
        office.pull(clerk);
        assertThat(office.files("screenings")).hasSize(1);
        String merged = office.text("screenings/2019/09-25/zwc.yaml");
        assertThat(merged).contains("office's", "clerk's");
        assertThat(merged.lines().filter(line -> line.startsWith("date:"))).hasSize(1);
        sound(office);
    }

    @Test
    void oneEditsAFactAndTheOtherAppends() throws Exception {
        office.write(file, office.text(file).replace("三层", "三层东侧"));
        office.commitAll("地点");
        clerk.done("hazard", "note", hazard, "--note", "clerk one", "--commit");
        office.pull(clerk);
        assertThat(office.text(file)).contains("place: 三层东侧\n", "clerk one");
        sound(office);
    }

    /** Git joins both lines, and the reader names the key that stands there twice. */
    @Test
    void bothEditOneFact() throws Exception {
        office.write(file, office.text(file).replace("三层", "三层东侧"));
        office.commitAll("地点");
        clerk.write(file, clerk.text(file).replace("三层", "三层西侧"));
        clerk.commitAll("地点");
        office.pull(clerk);
        Program.Outcome check = office.run("check");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out())
                .contains(file + ":4:1: \"place\" stands here twice, first on line 3 [duplicate-key]")
                .contains("both sides of a merge changed it: keep the right line");
        office.write(file, office.text(file).replace("place: 三层西侧\n", ""));
        sound(office);
    }

    /** The very same line on both sides is one line, and one step. */
    @Test
    void bothCloseInTheSameSecond() throws Exception {
        String[] close = {"hazard", "close", hazard, "--outcome", "not_a_hazard", "--note", "未通电", "--commit"};
        office.done(close);
        clerk.done(close);
        office.pull(clerk);
        assertThat(office.text(file).lines().filter(line -> line.contains("did: close")))
                .hasSize(1);
        sound(office);
    }

    /** Each was right on its own; together the second does not hold, and check says how to settle it. */
    @Test
    void bothCloseAtDifferentTimes() throws Exception {
        office.done("hazard", "close", hazard, "--outcome", "not_a_hazard", "--note", "未通电", "--commit");
        clerk.done("hazard", "note", hazard, "--note", "went there", "--commit");
        clerk.done("hazard", "close", hazard, "--outcome", "transferred", "--note", "归后勤", "--commit");
        office.pull(clerk);
        Program.Outcome check = office.run("check", "--only", "illegal-step");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out())
                .contains("the step \"close\" does not hold in the state \"closed\"")
                .contains("has the same step already")
                .contains("take this one out: stability hazard void " + hazard + " --step close@");
        // settled as it says: nothing is deleted, and the account says why
        mend(office, check.out(), "close");
        sound(office);
        assertThat(office.run("audit").status()).isZero();
    }

    /** One side deletes what the other goes on with: git leaves that to people, and keeps the record. */
    @Test
    void oneDeletesAndTheOtherAppends() throws Exception {
        office.git("rm", "-q", "records/" + file);
        office.git("commit", "-qm", "误登");
        clerk.done("hazard", "note", hazard, "--note", "clerk one", "--commit");
        assertThatThrownBy(() -> office.pull(clerk)).hasMessageContaining("CONFLICT (modify/delete)");
        assertThat(office.text(file)).contains("clerk one");
        office.git("add", "records/" + file);
        office.git("commit", "-qm", "保留");
        sound(office);
    }

    /** Settings merge the ordinary way: joined lines could mean anything there. */
    @Test
    void bothEditTheSettings() throws Exception {
        office.write("stability.yaml", Clone.SCHOOL.replace("name: 教务处", "name: 教务处（一）"));
        office.commitAll("改名");
        clerk.write("stability.yaml", Clone.SCHOOL.replace("name: 教务处", "name: 教务处（二）"));
        clerk.commitAll("改名");
        assertThatThrownBy(() -> office.pull(clerk)).hasMessageContaining("CONFLICT (content)");
        assertThat(office.run("check").out()).contains("[conflict-marker]");
        assertThat(office.run("hazard", "note", hazard, "--note", "x").status()).isEqualTo(3);
    }

    /** The later entry counts, and check names both until one of them is taken out. */
    @Test
    void bothCorrectOneFactDifferently() throws Exception {
        office.done("hazard", "correct", hazard, "--place", "三层东侧", "--reason", "写错", "--commit");
        clerk.done("hazard", "note", hazard, "--note", "later by a second", "--commit");
        clerk.done("hazard", "correct", hazard, "--place", "三层西侧", "--reason", "写错", "--commit");
        office.pull(clerk);
        clerk.pull(office);
        assertThat(clerk.text(file)).isEqualTo(office.text(file));
        assertThat(office.done("hazard", "show", hazard)).contains("三层西侧");
        Program.Outcome check = office.run("check", "--only", "corrected-twice");
        assertThat(check.status()).isZero();
        assertThat(check.out())
                .contains("\"place\" was corrected to \"三层东侧\" on line")
                .contains("and to \"三层西侧\" on this one, which counts");
        mend(office, check.out(), "correct");
        assertThat(office.done("check", "--only", "corrected-twice")).startsWith("files:");
        assertThat(office.done("hazard", "show", hazard, "--format", "json")).contains("\"place\": \"三层西侧\"");
        assertThat(office.run("audit").status()).isZero();
    }

    /** What stood on a step that is no more does not hold; check says so, and how to go on. */
    @Test
    void oneVoidsWhatTheOtherVerifies() throws Exception {
        office.done(
                "hazard",
                "assign",
                hazard,
                "--leader",
                "分管副校长",
                "-d",
                "zwc",
                "--handler",
                "电工班长",
                "--requirement",
                "更换",
                "--due",
                "2019-09-30");
        office.done("hazard", "rectify", hazard, "--note", "已换");
        office.commitAll("整改");
        clerk.pull(office);
        office.done("hazard", "void", hazard, "--step", "rectify", "--reason", "报错对象", "--commit");
        clerk.done("hazard", "note", hazard, "--note", "later by a second", "--commit");
        clerk.done("hazard", "verify", hazard, "--result", "pass", "--commit");
        office.pull(clerk);
        Program.Outcome check = office.run("check", "--only", "illegal-step");
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("stability hazard void " + hazard + " --step verify@");
        mend(office, check.out(), "verify");
        sound(office);
        assertThat(office.done("hazard", "list")).contains("being rectified");
    }

    /** It is voided, and nobody needs to do anything about it. */
    @Test
    void bothVoidTheSame() throws Exception {
        office.done("hazard", "void", hazard, "--reason", "误登", "--commit");
        clerk.done("hazard", "note", hazard, "--note", "later by a second", "--commit");
        clerk.done("hazard", "void", hazard, "--reason", "重复登记", "--commit");
        office.pull(clerk);
        assertThat(office.text(file).lines().filter(line -> line.contains("did: void")))
                .hasSize(2);
        assertThat(office.done("hazard", "show", hazard)).contains("voided");
    }

    /** Does what check advises: the first command in what it says. */
    private static void mend(Clone clone, String said, String step) throws Exception {
        String command = said.substring(said.indexOf("stability ") + "stability ".length());
        String[] words = command.substring(0, command.indexOf(" --reason")).split(" ");
        assertThat(words).contains("void").anyMatch(word -> word.startsWith(step + "@"));
        List<String> typed = new ArrayList<>(List.of(words));
        typed.addAll(List.of("--reason", "合并后清理", "--commit"));
        clone.done(typed.toArray(String[]::new));
    }

    private static void sound(Clone clone) {
        Program.Outcome check = clone.run("check");
        assertThat(check.status()).as(check.out()).isZero();
    }
}

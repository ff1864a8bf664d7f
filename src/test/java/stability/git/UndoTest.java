package stability.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.support.Program;

/** What is in a commit is voided; what is in none may go; and what others have committed is theirs. */
class UndoTest {
    private static final String SCREENING = "screenings/2019/09-25/zwc.yaml";

    @TempDir
    Path folder;

    private Clone office;

    @BeforeEach
    void begin() throws Exception {
        office = Clone.first(folder.resolve("office"));
    }

    @Test
    void whatIsInNoCommitGoes() throws Exception {
        office.done("screen", "add", "-d", "zwc", "--found", "灯不亮", "--place", "三层", "--category", "fire");
        assertThat(office.done("undo", "--yes"))
                .contains("taken out of the file")
                .doesNotContain("void");
        assertThat(office.file(SCREENING)).doesNotExist();
        assertThat(office.files("hazards")).isEmpty();
        assertThat(office.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void ofACommittedFileTheNewLinesGo() throws Exception {
        office.done("screen", "add", "-d", "zwc", "--clear", "--commit");
        String committed = office.text(SCREENING);
        office.done("screen", "note", "-d", "zwc", "--note", "补充");
        assertThat(office.done("undo", "--yes")).contains("taken out of the file");
        assertThat(office.text(SCREENING)).isEqualTo(committed);
        assertThat(office.done("undo", "--yes")).doesNotContain("taken out of the file");
        assertThat(office.text(SCREENING)).startsWith(committed).contains("via: undo");
    }

    /** Also where a part of the entry is in a commit: nothing goes by halves. */
    @Test
    void whatIsInACommitIsVoidedAsAWhole() throws Exception {
        office.done("screen", "add", "-d", "zwc", "--found", "灯不亮", "--place", "三层", "--category", "fire");
        office.git("add", "records/screenings");
        office.git("commit", "-q", "-m", "half");
        String hazard = office.files("hazards").get(0);
        String entered = office.text(hazard);
        assertThat(office.done("undo", "--yes", "--commit")).doesNotContain("taken out of the file");
        assertThat(office.text(hazard)).startsWith(entered).contains("via: undo");
        assertThat(office.text(SCREENING)).contains("via: undo");
        assertThat(office.git("status", "--porcelain")).isEmpty();
        assertThat(office.git("log", "-1", "--format=%s")).startsWith("撤销 2019-09-25/zwc H-20190925-a0000");
    }

    @Test
    void onceAPaperIsOutItIsVoided() throws Exception {
        office.done("screen", "add", "-d", "zwc", "--clear");
        office.done("report", "daily", "--format", "text", "--output", "-");
        assertThat(office.done("undo", "--yes")).doesNotContain("taken out of the file");
        assertThat(office.text(SCREENING)).contains("via: undo");
        office.pass(Duration.ofMinutes(11)); // clocks of two machines may differ by ten
        office.done("screen", "add", "-d", "zwc", "--clear");
        assertThat(office.done("undo", "--yes")).contains("taken out of the file");
    }

    /** Without the trace of a paper there may have been one. */
    @Test
    void whereNothingTellsOfPapersItIsVoided() throws Exception {
        office.done("screen", "add", "-d", "zwc", "--clear");
        Files.delete(office.file("private/.papers"));
        assertThat(office.done("undo", "--yes")).doesNotContain("taken out of the file");
    }

    @Test
    void whatAnAuditHasNotedIsVoided() throws Exception {
        office.done("screen", "add", "-d", "zwc", "--clear");
        office.run("audit", "--remember");
        assertThat(office.done("undo", "--yes")).doesNotContain("taken out of the file");
    }

    @Test
    void whatAnEditorTouchedIsVoided() throws Exception {
        office.done("screen", "add", "-d", "zwc", "--clear");
        office.write(SCREENING, office.text(SCREENING) + "# 待核\n");
        assertThat(office.done("undo", "--yes")).doesNotContain("taken out of the file");
        assertThat(office.text(SCREENING)).contains("# 待核\n- {").contains("via: undo");
    }

    /** Each department signs as itself, and yet it was one command. */
    @Test
    void whatWasEnteredOnSeveralGoesTogether() throws Exception {
        office.done("screen", "add", "-d", "zwc", "--clear");
        office.done("screen", "add", "-d", "jwc", "--clear");
        office.git("add", ".");
        office.git("commit", "-q", "-m", "day");
        office.pass(Duration.ofMinutes(1));
        String before = office.text(SCREENING);
        office.done("screen", "sign", "-d", "zwc", "-d", "jwc", "--role", "leader", "--name", "分管领导", "--commit");
        assertThat(office.git("log", "-1", "--format=%s")).contains("2019-09-25/zwc 2019-09-25/jwc");
        Program.Outcome look = office.run("undo", "--dry-run", "--by", "教务处");
        assertThat(look.out()).contains("2019-09-25/zwc", "2019-09-25/jwc");
        assertThat(office.done("undo", "--yes")).contains("2019-09-25/zwc", "2019-09-25/jwc");
        assertThat(office.text(SCREENING)).startsWith(before).contains("by: 总务处, did: void, step: sign");
        assertThat(office.text("screenings/2019/09-25/jwc.yaml")).contains("by: 教务处, did: void, step: sign");
    }

    /** The trace of one entry does not take in what another command entered in the same second. */
    @Test
    void whatTwoCommandsEnteredInOneSecondStaysApart() throws Exception {
        for (String department : List.of("zwc", "jwc", "zzb")) {
            office.done("screen", "add", "-d", department, "--clear");
        }
        office.pass(Duration.ofMinutes(1));
        office.done("screen", "note", "-d", "zwc", "-d", "jwc", "--note", "同一句话", "--by", "综治办");
        office.pass(Duration.ofMinutes(-1)); // into the same second
        office.done("screen", "note", "-d", "zzb", "--note", "同一句话", "--by", "综治办");
        String both = office.done("undo", "--yes") + "|" + office.done("undo", "--yes");
        List<String> undone = List.of(both.split("\\|"));
        assertThat(undone)
                .filteredOn(each -> each.contains("/zzb"))
                .singleElement()
                .satisfies(each -> assertThat(each).doesNotContain("/zwc", "/jwc"));
        assertThat(undone)
                .filteredOn(each -> each.contains("/zwc"))
                .singleElement()
                .satisfies(each -> assertThat(each).contains("/jwc"));
    }

    /** Where the trace is not, as in another copy, each matter is an entry of its own: less goes than was entered, never more. */
    @Test
    void withoutTheTraceEachMatterGoesByItself() throws Exception {
        office.done("screen", "add", "-d", "zwc", "--clear");
        office.done("screen", "add", "-d", "jwc", "--clear");
        office.pass(Duration.ofMinutes(1));
        office.done("screen", "note", "-d", "zwc", "-d", "jwc", "--note", "补充");
        Files.delete(office.file("private/.entries"));
        String first = office.done("undo", "--yes");
        assertThat(first.contains("/zwc")).isNotEqualTo(first.contains("/jwc"));
    }

    @Test
    void whatOthersCommittedIsTheirs() throws Exception {
        office.done("screen", "add", "-d", "zwc", "--clear", "--commit");
        Clone other = office.copy(folder.resolve("other"), "李办事");
        other.pass(Duration.ofMinutes(5));
        Program.Outcome nothing = other.run("undo", "--dry-run");
        assertThat(nothing.status()).as(nothing.out()).isEqualTo(4);
        assertThat(nothing.err()).contains("[nothing-to-undo]");
        assertThat(other.done("undo", "--dry-run", "--by", "总务处")).contains("2019-09-25/zwc");
        other.done("screen", "add", "-d", "jwc", "--clear", "--commit");
        assertThat(other.done("undo", "--dry-run")).contains("2019-09-25/jwc");
        office.git("pull", "-q", folder.resolve("other").toString(), "HEAD");
        assertThat(office.done("undo", "--dry-run")).contains("2019-09-25/zwc").doesNotContain("jwc");
    }
}

package stability.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.hazard.Hazard;
import stability.domain.problem.Refused;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** An entry of several files that was cut off is completed by the next command, once, and touches nothing but records. */
class UnfinishedEntryTest {
    private static final String HAZARD = "hazards/2019/09/H-20190925-7k3q9.yaml";
    private static final String SCREENING = "screenings/2019/09-25/jwc.yaml";
    private static final String STEP =
            "- {at: 2019-09-25T09:00+08:00, recorded: 2019-09-25T09:00+08:00, by: 教务处, did: screen,"
                    + " areas: [实训楼], result: found, hazards: [H-20190925-7k3q9]}\n";
    private static final String BEGUN = """
            date: 2019-09-25
            department: jwc
            steps:
            - {at: 2019-09-25T08:00+08:00, recorded: 2019-09-25T08:00+08:00, by: 教务处, did: screen, areas: [宿舍], result: clear}
            """;
    private static final String FOUND = """
            id: H-20190925-7k3q9
            title: 灯不亮
            place: 实训楼
            category: fire
            level: general
            department: jwc
            source: daily
            found: 2019-09-25T09:00+08:00
            links:
              screening: 2019-09-25/jwc
            steps:
            - {at: 2019-09-25T09:00+08:00, recorded: 2019-09-25T09:00+08:00, by: 教务处, did: register}
            """;
    private static final String ENTRY =
            "# the head\nbegin " + HAZARD + "\n" + indented(FOUND) + "append " + SCREENING + "\n" + indented(STEP);

    @TempDir
    Path folder;

    private Path records;

    @BeforeEach
    void found() throws IOException {
        assertThat(run("init", "--school", "示范职业学校", "--department", "jwc=教务处").status())
                .isZero();
        records = folder.resolve("records");
        write(SCREENING, BEGUN);
    }

    private static String indented(String text) {
        return "  " + text.stripTrailing().replace("\n", "\n  ") + "\n";
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(records.resolve(file).getParent());
        Files.writeString(records.resolve(file), text);
    }

    private Program.Outcome run(String... words) {
        World world = World.of(folder, Instant.parse("2019-09-25T02:00:00Z"), Map.of(), "en");
        return new InProcess().run(world, List.of(words));
    }

    /** Whatever of it was done before the process died. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void isCompletedByACommandThatReads(int done) throws IOException {
        write(UnfinishedEntry.NAME, ENTRY);
        if (done > 0) {
            write(HAZARD, FOUND);
        }
        if (done > 1) {
            write(SCREENING, BEGUN + STEP);
        }
        Program.Outcome listed = run("hazard", "list");
        assertThat(listed.out()).contains("H-20190925-7k3q9");
        assertThat(records.resolve(HAZARD)).hasContent(FOUND);
        assertThat(records.resolve(SCREENING)).hasContent(BEGUN + STEP);
        assertThat(records.resolve(UnfinishedEntry.NAME)).doesNotExist();
        Program.Outcome checked = run("check");
        assertThat(checked.status()).as(checked.out()).isZero();
    }

    @Test
    void isCompletedBeforeTheNextEntry() throws IOException {
        write(UnfinishedEntry.NAME, ENTRY);
        assertThat(run("screen", "add", "-d", "jwc", "--area", "操场", "--clear").status())
                .isZero();
        assertThat(records.resolve(HAZARD)).hasContent(FOUND);
        assertThat(records.resolve(SCREENING))
                .content()
                .startsWith(BEGUN + STEP)
                .contains("操场");
        assertThat(records.resolve(UnfinishedEntry.NAME)).doesNotExist();
    }

    /** What an editor did to the record meanwhile stays. */
    @Test
    void leavesWhatAPersonWrote() throws IOException {
        write(UnfinishedEntry.NAME, ENTRY);
        write(SCREENING, "# a remark\n" + BEGUN.stripTrailing());
        assertThat(run("screen", "list").status()).isZero();
        assertThat(records.resolve(SCREENING)).hasContent("# a remark\n" + BEGUN + STEP);
    }

    /** What is taken back is gone as a whole, whatever of it was done before the process died; what came behind it stays. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void takesBackTheRest(int done) throws IOException {
        write(
                UnfinishedEntry.NAME,
                "# the head\nremove " + HAZARD + "\n" + indented(FOUND) + "cut " + SCREENING + "\n" + indented(STEP));
        String later = "# a remark\n";
        write(SCREENING, BEGUN + (done > 1 ? "" : STEP) + (done > 2 ? later : ""));
        if (done == 0) {
            write(HAZARD, FOUND);
        }
        assertThat(run("screen", "list").status()).isZero();
        assertThat(records.resolve(HAZARD)).doesNotExist();
        assertThat(records.resolve(SCREENING)).hasContent(BEGUN + (done > 2 ? later : ""));
        assertThat(records.resolve(UnfinishedEntry.NAME)).doesNotExist();
    }

    /** A file is removed only if it is what was to be removed. */
    @Test
    void removesNothingElse() throws IOException {
        write(UnfinishedEntry.NAME, "# the head\nremove " + HAZARD + "\n" + indented(FOUND));
        write(HAZARD, FOUND + "# a remark\n");
        Program.Outcome refused = run("screen", "list");
        assertThat(refused.status()).as(refused.err()).isEqualTo(5);
        assertThat(refused.err()).contains("[unfinished-entry]");
        assertThat(records.resolve(HAZARD)).hasContent(FOUND + "# a remark\n");
    }

    /** Somebody may have put such a file into a folder that others clone. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# the head\nbegin ../outside.yaml\n  text\n",
                "# the head\nbegin /tmp/outside.yaml\n  text\n",
                "# the head\nbegin stability.yaml\n  text\n",
                "# the head\nappend hazards/../../outside.yaml\n  text\n",
                "# the head\nbegin screenings/2019/09-26/../../../../outside.yaml\n  text\n",
                "# the head\ndelete hazards/2019/09/H-20190925-7k3q9.yaml\n  text\n",
                "# the head\nbegin hazards/2019/09/H-20190925-7k3q9.yaml\n",
                "# the head\n",
                ""
            })
    void changesNothingButRecords(String text) throws IOException {
        write(UnfinishedEntry.NAME, text);
        Program.Outcome refused = run("screen", "list");
        assertThat(refused.status()).as(refused.err()).isEqualTo(5);
        assertThat(refused.err()).contains("[unfinished-entry]");
        assertThat(folder.resolve("outside.yaml")).doesNotExist();
        assertThat(records.resolve(HAZARD)).doesNotExist();
        assertThat(records.resolve(SCREENING)).hasContent(BEGUN);
    }

    @Test
    void followsNoLinkOut() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.createSymbolicLink(records.resolve("hazards"), outside);
        write(UnfinishedEntry.NAME, ENTRY);
        assertThat(run("screen", "list").status()).isEqualTo(5);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void isRefusedIfItCouldNotBeReadAgain() {
        String text = ("# " + "x".repeat(1_000) + "\n").repeat(900);
        List<EntryFiles.Change> changes = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            changes.add(new EntryFiles.Change(Hazard.KIND, HAZARD, EntryFiles.Act.BEGIN, text));
        }
        Refused refused = catchThrowableOfType(Refused.class, () -> new UnfinishedEntry(records).write(changes));
        assertThat(refused.problems().get(0).message().en()).isEqualTo("160 files in one entry hold more than 128 MB");
        assertThat(records.resolve(".entry.tmp")).doesNotExist();
    }
}

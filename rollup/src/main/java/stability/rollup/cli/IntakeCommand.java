package stability.rollup.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Messages;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;
import stability.rollup.handin.ExportFolders;
import stability.rollup.handin.Findings;
import stability.rollup.handin.Round;
import stability.rollup.handin.SchoolList;
import stability.rollup.lake.Intake;
import stability.rollup.lake.Lake;
import stability.rollup.lake.MonthResult;
import stability.rollup.lake.Terms;

/** {@code rollup DIR… --out LAKE}: reads what schools hand in into the lake, and prints who has, who is late and who is missing. */
final class IntakeCommand {
    private static final String OUT = "--out";
    private static final String SCHOOLS = "--schools";
    private static final String DUE = "--due";
    private static final String RECEIVED = "--received";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Surroundings surroundings;
    private final Findings findings = new Findings();

    IntakeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    ExitStatus run(List<String> words) {
        Words parsed = new Words(words, List.of(OUT, SCHOOLS, DUE, RECEIVED));
        if (parsed.others().isEmpty()) {
            throw Words.misused(Text.of("缺少上报文件夹", "no folder with exports is named"));
        }
        Path out = Words.path(surroundings.cwd(), parsed.needed(OUT, Text.of("数据湖", "the lake")));
        LocalDate day = parsed.day(RECEIVED);
        LocalDate received = day == null ? LocalDate.now(surroundings.clock()) : day;
        @Nullable LocalDate due = parsed.day(DUE);
        @Nullable String listed = parsed.value(SCHOOLS);
        Path file = listed == null ? null : Words.path(surroundings.cwd(), listed);
        SchoolList list = file == null || listed == null ? null : SchoolList.read(file, listed, findings);
        ExportFolders folders = new ExportFolders(file, findings);
        for (String word : parsed.others()) {
            folders.add(Words.path(surroundings.cwd(), word), word);
        }
        tellNotes(folders, list);
        Round round = Round.of(folders.exports(), list, findings);
        Lake lake = new Lake(out, surroundings::process, PATIENCE);
        List<MonthResult> results =
                new Intake(lake, round, new Terms(list, received, due), findings).take(surroundings.progress());
        if (results == null) {
            surroundings.err().print(findings.shown(surroundings.lang()));
            return ExitStatus.FINDINGS;
        }
        results.forEach(
                result -> surroundings.out().print(new ZeroReport(result, list != null).in(surroundings.lang())));
        return ExitStatus.DONE;
    }

    private void tellNotes(ExportFolders folders, @Nullable SchoolList list) {
        for (String file : folders.ignored()) {
            note(Text.of("{0}：系统自己的文件，已略过", "{0}: a file of the system's own, passed over")
                    .with(file));
        }
        if (list == null) {
            note(
                    Text.of(
                            "没有用 --schools 给出学校名单：不知道谁没有上报，也不分区县",
                            "no list of schools is given with --schools: nobody knows who is missing, and there are no counties"));
        }
    }

    private void note(Text text) {
        surroundings.err().println(Messages.shown(text, surroundings.lang()));
    }
}

package stability.cli.account;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.audit.MatterLog;
import stability.app.entry.Each;
import stability.app.entry.Lookup;
import stability.cli.option.MatterIds;
import stability.cli.option.ScreeningId;
import stability.cli.output.PrintedList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;
import stability.render.schema.PrintedDocument;
import stability.report.paper.PlainForm;

/** {@code log ID…}: which commits matters' files went through, and what each did. */
public final class LogCommand extends Command {
    private static final CommitColumns<Logged> COMMIT = new CommitColumns<>(
            logged -> logged.entry().commit(), logged -> logged.entry().signature());

    private static final Text HELP = Text.of(
            "编号，或编号的末尾几位，可写多个；部门指其今天的排查；- 表示从标准输入读",
            "ids, or the ends of them; of a department its screening of today; - reads them from standard input");

    private final MatterIds ids;

    /** Of which matter it is, in JSON before the commit. */
    public record LoggedMatter(String id) {}

    /** What a commit did, in JSON. */
    public record CommitDid(List<String> did) {}

    /** What a commit did to a matter. */
    private record Logged(String id, MatterLog.LoggedCommit entry) {}

    public LogCommand(Options options) {
        super(CommandRole.READS, Text.of("事项在 git 里的经过", "what git knows of matters"));
        ids = MatterIds.of(options, HELP);
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(
                PrintedDocument.list("log", summary(), LoggedMatter.class, PrintedCommit.class, CommitDid.class));
    }

    @Override
    public ExitStatus run(Session session) {
        List<String> typed = ids.read(session);
        if (typed == null) {
            return ExitStatus.DONE;
        }
        Set<Lookup.Named> matters = new LinkedHashSet<>(Each.of(typed, word -> meant(session, word)));
        MatterLog log = new MatterLog(session.records(), session.repository());
        List<Logged> entries = new ArrayList<>();
        Each.of(
                        matters,
                        matter -> log.of(matter.kind(), matter.id()).stream()
                                .map(entry -> new Logged(matter.id(), entry))
                                .toList())
                .forEach(entries::addAll);
        PrintedList<Logged> list = new PrintedList<>("log", entry -> json(session, entry));
        if (matters.size() > 1) {
            list.column("编号", "id", Logged::id);
        }
        COMMIT.to(list, session.records().school().zone())
                .column(
                        "内容",
                        "what",
                        logged -> Text.join(Text.of("；", "; "), logged.entry().did()))
                .print(session, entries);
        return ExitStatus.DONE;
    }

    private Lookup.Named meant(Session session, String word) {
        ScreeningId screening = ScreeningId.of(ids.name(), word, session);
        return Lookup.anywhere(session.records(), word, screening == null ? null : screening.id());
    }

    private static Map<String, @Nullable Object> json(Session session, Logged logged) {
        Map<String, @Nullable Object> map = PlainForm.of(new LoggedMatter(logged.id()));
        map.putAll(COMMIT.json(logged));
        map.putAll(PlainForm.of(
                new CommitDid(logged.entry().did().stream().map(session::say).toList())));
        return map;
    }
}

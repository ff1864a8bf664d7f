package stability.cli.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.audit.MatterLog;
import stability.app.entry.Lookup;
import stability.cli.option.ScreeningId;
import stability.cli.output.PrintedList;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;
import stability.render.schema.PrintedDocument;
import stability.report.paper.PlainForm;

/** {@code log ID}: which commits a matter's file went through, and what each did. */
public final class LogCommand extends Command {
    private static final CommitColumns<MatterLog.LoggedCommit> COMMIT =
            new CommitColumns<>(MatterLog.LoggedCommit::commit, MatterLog.LoggedCommit::signature);

    private final OptionValue id;

    /** What a commit did, in JSON. */
    public record CommitDid(List<String> did) {}

    public LogCommand(Options options) {
        super(CommandRole.READS, Text.of("一件事在 git 里的经过", "what git knows of one matter"));
        id = options.argument(
                "编号",
                "ID",
                Text.of("编号，或编号的末尾几位；部门指其今天的排查", "an id, or the end of one; of a department its screening of today"));
    }

    @Override
    public List<PrintedDocument> prints() {
        return List.of(PrintedDocument.list("log", summary(), PrintedCommit.class, CommitDid.class));
    }

    @Override
    public ExitStatus run(Session session) {
        ScreeningId screening = ScreeningId.of(id.name(), id.need(), session);
        Lookup.Named named = Lookup.anywhere(session.records(), id.need(), screening == null ? null : screening.id());
        List<MatterLog.LoggedCommit> entries =
                new MatterLog(session.records(), session.repository()).of(named.kind(), named.id());
        COMMIT.to(
                        new PrintedList<>("log", entry -> json(session, entry)),
                        session.records().school().zone())
                .column("内容", "what", entry -> Text.join(Text.of("；", "; "), entry.did()))
                .print(session, entries);
        return ExitStatus.DONE;
    }

    private static Map<String, @Nullable Object> json(Session session, MatterLog.LoggedCommit entry) {
        Map<String, @Nullable Object> map = COMMIT.json(entry);
        map.putAll(PlainForm.of(
                new CommitDid(entry.did().stream().map(session::say).toList())));
        return map;
    }
}

package stability.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.Lookup;
import stability.app.Repository.Commit;
import stability.app.audit.MatterLog;
import stability.domain.ExitStatus;
import stability.domain.Text;

/** {@code log ID}: which commits a matter's file went through, and what each did. */
final class LogCommand implements Command {
    private final Options.Given id;

    LogCommand(Options options) {
        id = options.argument("编号", "ID", Text.of("编号，或编号的末尾几位", "an id, or the end of one"));
    }

    @Override
    public ExitStatus run(Session session) {
        Lookup.Named named = Lookup.anywhere(session.records(), id.need());
        List<MatterLog.Entry> entries =
                new MatterLog(session.records(), session.repository()).of(named.kind(), named.id());
        new Listing<MatterLog.Entry>("log", entry -> json(session, entry))
                .column("提交", "commit", entry -> commit(entry.commit()))
                .column("提交人", "author", entry -> author(entry.commit()))
                .column("提交时间", "committed", entry -> committed(session, entry.commit()))
                .column(
                        "签名",
                        "signature",
                        entry -> entry.commit() == null ? null : entry.seal().label())
                .column("内容", "what", entry -> Text.join(Text.of("；", "; "), entry.did()))
                .print(session, entries);
        return ExitStatus.DONE;
    }

    private static Object commit(@Nullable Commit commit) {
        return commit == null ? Text.of("尚未提交", "not committed") : commit.shortId();
    }

    private static @Nullable String author(@Nullable Commit commit) {
        return commit == null ? null : Messages.shown(commit.author());
    }

    private static @Nullable String committed(Session session, @Nullable Commit commit) {
        return commit == null ? null : commit.time(session.records().school().zone());
    }

    private static Map<String, @Nullable Object> json(Session session, MatterLog.Entry entry) {
        Commit commit = entry.commit();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("commit", commit == null ? null : commit.id());
        map.put("author", author(commit));
        map.put("committed", commit == null ? null : commit.at().toString());
        map.put("signature", commit == null ? null : entry.seal().word());
        map.put("did", entry.did().stream().map(session::say).toList());
        return map;
    }
}

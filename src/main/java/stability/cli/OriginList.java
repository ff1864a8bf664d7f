package stability.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.Repository.Commit;
import stability.app.audit.Audit.Origin;
import stability.domain.Moments;
import stability.domain.Text;

/** Where each step comes from, as a list. */
final class OriginList {
    private static final Text OPEN = Text.of("尚未提交", "not committed");
    private static final Text EARLIER = Text.of("更早的提交", "an earlier commit");

    private OriginList() {}

    static void print(Session session, Format format, List<Origin> origins) {
        new Listing<Origin>("audit-steps", OriginList::json)
                .column("编号", "id", origin -> origin.matter().id())
                .column("行", "line", origin -> origin.step().line())
                .column("步骤", "step", origin -> origin.step().type().label())
                .column(
                        "录入",
                        "recorded",
                        origin -> Moments.readable(origin.step().recorded()))
                .column("提交", "commit", OriginList::commit)
                .column("提交人", "author", origin -> author(origin))
                .column("提交时间", "committed", origin -> committed(session, origin))
                .column(
                        "签名",
                        "signature",
                        origin -> known(origin) == null ? null : origin.seal().label())
                .print(session, format, origins);
    }

    private static @Nullable Commit known(Origin origin) {
        Commit commit = origin.commit();
        return commit == null || commit.edge() ? null : commit;
    }

    private static Object commit(Origin origin) {
        Commit commit = origin.commit();
        return commit == null ? OPEN : commit.edge() ? EARLIER : commit.shortId();
    }

    private static @Nullable String author(Origin origin) {
        Commit commit = known(origin);
        return commit == null ? null : Messages.shown(commit.author());
    }

    private static @Nullable String committed(Session session, Origin origin) {
        Commit commit = known(origin);
        return commit == null ? null : commit.time(session.records().school().zone());
    }

    private static Map<String, @Nullable Object> json(Origin origin) {
        Commit commit = known(origin);
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", origin.matter().id());
        map.put("file", origin.matter().file());
        map.put("line", origin.step().line());
        map.put("did", origin.step().type().name());
        map.put("at", origin.step().at().toString());
        map.put("recorded", origin.step().recorded().toString());
        map.put("by", origin.step().by());
        map.put("commit", commit == null ? null : commit.id());
        map.put("author", author(origin));
        map.put("committed", commit == null ? null : commit.at().toString());
        map.put("signature", commit == null ? null : origin.seal().word());
        return map;
    }
}

package stability.cli.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.audit.Audit.Origin;
import stability.cli.output.PrintedList;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.field.TimeFormat;

/** Where each step comes from, as a list. */
final class OriginList {
    private static final CommitColumns<Origin> COMMIT = new CommitColumns<>(Origin::commit, Origin::signature);

    private OriginList() {}

    static void print(Session session, Format format, List<Origin> origins) {
        PrintedList<Origin> list = new PrintedList<Origin>("audit-steps", OriginList::json)
                .column("编号", "id", origin -> origin.matter().id())
                .column("行", "line", origin -> origin.step().line())
                .column("步骤", "step", origin -> origin.step().type().label())
                .column(
                        "录入",
                        "recorded",
                        origin -> TimeFormat.readable(origin.step().recorded()));
        COMMIT.to(list, session.records().school().zone()).print(session, format, origins);
    }

    private static Map<String, @Nullable Object> json(Origin origin) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", origin.matter().id());
        map.put("file", origin.matter().file());
        map.put("line", origin.step().line());
        map.put("did", origin.step().type().name());
        map.put("at", origin.step().at().toString());
        map.put("recorded", origin.step().recorded().toString());
        map.put("by", origin.step().by());
        COMMIT.to(map, origin);
        return map;
    }
}

package stability.cli.account;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.audit.Audit.Origin;
import stability.cli.output.PrintedList;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.matter.Step;
import stability.render.schema.PrintedDocument;
import stability.report.paper.PlainForm;

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

    /**
     * A step in JSON.
     *
     * @param line in the file, from 1
     */
    public record PrintedStep(
            String id, String file, int line, String did, OffsetDateTime at, OffsetDateTime recorded, String by) {}

    static PrintedDocument document() {
        return PrintedDocument.list(
                "audit-steps",
                Text.of("每个步骤由谁、何时提交", "who committed each step, and when"),
                PrintedStep.class,
                PrintedCommit.class);
    }

    private static Map<String, @Nullable Object> json(Origin origin) {
        Step step = origin.step();
        Map<String, @Nullable Object> map = PlainForm.of(new PrintedStep(
                origin.matter().id(),
                origin.matter().file(),
                step.line(),
                step.type().name(),
                step.at(),
                step.recorded(),
                step.by()));
        map.putAll(COMMIT.json(origin));
        return map;
    }
}

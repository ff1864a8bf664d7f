package stability.cli.account;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stability.app.audit.Audit.Origin;
import stability.cli.output.PrintedList;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Values;
import stability.domain.matter.Correct;
import stability.domain.matter.Kind;
import stability.domain.matter.Step;
import stability.domain.matter.VoidStep;
import stability.render.schema.PrintedDocument;
import stability.report.paper.PlainForm;

/** The corrections and voids of an account, as a list: what they mend, who entered them, who committed them, and why. */
final class MendingList {
    private static final CommitColumns<Origin> COMMIT = new CommitColumns<>(Origin::commit, Origin::signature);

    /** So many of one post are told one by one with the number of them. */
    private static final int NAMED_POSTS = 8;

    private MendingList() {}

    static List<Origin> of(List<Origin> origins) {
        return origins.stream()
                .filter(origin -> origin.step().type().isMending())
                .toList();
    }

    /** How many there are and who entered them, the most first; nothing is judged by it. */
    static Text summary(List<Origin> mendings) {
        Map<String, Integer> posts = new TreeMap<>();
        mendings.forEach(each -> posts.merge(each.step().by(), 1, Integer::sum));
        List<Map.Entry<String, Integer>> most = new ArrayList<>(posts.entrySet());
        most.sort((a, b) -> Integer.compare(b.getValue(), a.getValue()));
        List<Text> named = new ArrayList<>();
        most.stream()
                .limit(NAMED_POSTS)
                .forEach(post -> named.add(Text.of("{0} {1}", "{0} {1}").with(post.getKey(), post.getValue())));
        if (most.size() > NAMED_POSTS) {
            named.add(Text.of("其余 {0} 个岗位", "{0} other posts").with(most.size() - NAMED_POSTS));
        }
        return Text.of(
                        "更正与作废 {0} 次：{1}；逐条见 stability audit --mended",
                        "corrections and voids: {0}, by {1}; stability audit --mended lists them")
                .with(mendings.size(), Text.join(Text.of("，", ", "), named));
    }

    static void print(Session session, Format format, List<Origin> mendings) {
        PrintedList<Origin> list = new PrintedList<Origin>("audit-mended", MendingList::json)
                .column("编号", "id", origin -> origin.matter().id())
                .column("步骤", "step", origin -> origin.step().type().label())
                .column("对象", "of", origin -> Text.join(Text.of("、", ", "), labels(origin)))
                .column("理由", "reason", origin -> origin.step().values().get(Correct.REASON))
                .column("经办", "by", origin -> origin.step().by())
                .column(
                        "录入",
                        "recorded",
                        origin -> TimeFormat.readable(origin.step().recorded()));
        COMMIT.to(list, session.records().school().zone()).print(session, format, mendings);
    }

    /**
     * A correction or a void in JSON.
     *
     * @param line in the file, from 1
     * @param of the names of the facts that are corrected, or of the step that is taken out; none if it is the whole matter
     */
    public record PrintedMending(
            String id,
            String file,
            int line,
            String did,
            List<String> of,
            @Nullable String reason,
            OffsetDateTime at,
            OffsetDateTime recorded,
            String by) {}

    static PrintedDocument document() {
        return PrintedDocument.list(
                "audit-mended",
                Text.of("更正与作废，由谁录入、由谁提交", "corrections and voids: who entered and who committed them"),
                PrintedMending.class,
                PrintedCommit.class);
    }

    private static Map<String, @Nullable Object> json(Origin origin) {
        Step step = origin.step();
        Map<String, @Nullable Object> map = PlainForm.of(new PrintedMending(
                origin.matter().id(),
                origin.matter().file(),
                step.line(),
                step.type().name(),
                names(origin),
                step.values().get(Correct.REASON),
                step.at(),
                step.recorded(),
                step.by()));
        map.putAll(COMMIT.json(origin));
        return map;
    }

    private static List<String> names(Origin origin) {
        Values values = origin.step().values();
        if (origin.step().type() instanceof Correct) {
            return corrected(origin).stream().map(Field::name).toList();
        }
        return VoidStep.isWhole(values) ? List.of() : List.of(values.need(VoidStep.STEP));
    }

    private static List<Text> labels(Origin origin) {
        Values values = origin.step().values();
        if (origin.step().type() instanceof Correct) {
            return corrected(origin).stream().map(Field::label).toList();
        }
        return List.of(
                VoidStep.isWhole(values)
                        ? Text.of("整件事", "all of it")
                        : origin.matter().kind().stepLabel(values.need(VoidStep.STEP)));
    }

    private static List<Field<?>> corrected(Origin origin) {
        Kind<?> kind = origin.matter().kind();
        return kind.correct().changed(origin.step().values());
    }
}

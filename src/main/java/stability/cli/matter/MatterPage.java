package stability.cli.matter;

import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.cli.output.MatterMap;
import stability.cli.output.PrintedList;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.clock.RepeatedDeadline;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Values;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.render.text.JsonText;
import stability.render.text.TerminalTable;
import stability.report.paper.PlainForm;
import stability.report.view.ReadableValue;
import stability.report.view.Waiting;

/** Prints one matter whole: facts, state, what can be done next, the steps, and who has not signed. */
public final class MatterPage {
    private MatterPage() {}

    /** Prints the matter in the format asked for. */
    public static <S extends MatterState> void print(Session session, MatterDetails<S> details) {
        Matter.History<S> history = details.history();
        Matter<S> matter = history.matter();
        ShownLinks links = ShownLinks.of(session, matter, details.cutOff());
        if (session.format() == Format.JSON) {
            session.environment()
                    .out()
                    .print(JsonText.of(PrintedList.envelope(matter.kind().noun(), List.of(map(details, links)))));
            return;
        }
        if (session.format() == Format.CSV) {
            new PrintedList<Step>(matter.kind().noun(), step -> Map.of())
                    .column("发生", "at", step -> step.at().toString())
                    .column("录入", "recorded", step -> step.recorded().toString())
                    .column("经办", "by", Step::by)
                    .column("步骤", "did", step -> step.type().name())
                    .column("内容", "content", step -> content(session, matter.kind(), step.values()))
                    .print(session, matter.inOrder());
            return;
        }
        S state = history.state();
        PrintWriter out = session.environment().out();
        List<List<String>> facts = new ArrayList<>();
        history.facts()
                .fields()
                .forEach(field -> facts.add(List.of(
                        session.say(field.label()),
                        readable(session, matter.kind())
                                .of(field.type(), history.facts().get(field)))));
        facts.add(List.of(
                session.say(Text.of("状态", "state")), session.say(state.stage().label())));
        details.more().forEach((label, text) -> facts.add(List.of(session.say(label), session.say(text))));
        Waiting waits = details.waits();
        if (waits != null) {
            facts.add(List.of(session.say(Text.of("没有在计时的期限", "no limit runs")), session.say(waits.label())));
        }
        out.print(TerminalTable.of(List.of(matter.id(), ""), facts, TerminalTable.UNLIMITED, session.color()));
        out.println();
        List<List<String>> steps = new ArrayList<>();
        for (Step step : matter.inOrder()) {
            steps.add(List.of(
                    TimeFormat.readable(step.at()),
                    TimeFormat.readable(step.recorded().truncatedTo(ChronoUnit.MINUTES)),
                    session.say(step.type().label()),
                    step.by(),
                    content(session, matter.kind(), step.values())));
        }
        List<String> header = List.of(
                session.say(Text.of("发生", "at")),
                session.say(Text.of("录入", "recorded")),
                session.say(Text.of("步骤", "step")),
                session.say(Text.of("经办", "by")),
                session.say(Text.of("内容", "content")));
        out.print(TerminalTable.of(header, steps, TerminalTable.UNLIMITED, session.color()));
        out.println();
        if (!details.clocks().deadlines().isEmpty()) {
            out.print(DeadlineTable.text(session, details.clocks(), details.cutOff()));
            out.println();
        }
        links.print(session);
        unsigned(session, matter, state);
        List<String> legal =
                matter.kind().legal(state).stream().map(StepType::name).toList();
        out.println(session.say(Text.of("现在可以做：", "now allowed: ")) + String.join(" ", legal));
    }

    private static Map<String, @Nullable Object> map(MatterDetails<?> details, ShownLinks links) {
        Map<String, @Nullable Object> map = matter(details);
        Record summary = details.summary();
        if (details.listed()) {
            map.put("as_listed", summary == null ? null : PlainForm.of(summary));
            Record uncorrected = details.uncorrected();
            map.put("before_correction", uncorrected == null ? null : PlainForm.of(uncorrected));
        }
        map.put("links_to", ShownLinks.maps(links.to()));
        map.put("linked_from", ShownLinks.maps(links.from()));
        map.put(
                "clocks",
                RepeatedDeadline.of(details.clocks().deadlines(), details.cutOff()).stream()
                        .map(duty -> DeadlineTable.map(duty, details.clocks().beforeCorrection(duty), details.cutOff()))
                        .toList());
        Waiting waits = details.waits();
        map.put("waits", waits == null ? null : waits.word());
        return map;
    }

    private static <S extends MatterState> Map<String, @Nullable Object> matter(MatterDetails<S> details) {
        return MatterMap.of(details.history());
    }

    private static void unsigned(Session session, Matter<?> matter, MatterState state) {
        Text missing = state.signatures().told(matter.kind());
        if (missing != null) {
            session.environment()
                    .out()
                    .println(session.say(Text.of("未签：{0}", "unsigned: {0}").with(missing)));
        }
    }

    /** The fields of a step on one line. */
    static String content(Session session, Kind<?> kind, Values values) {
        return readable(session, kind).of(values);
    }

    private static ReadableValue readable(Session session, Kind<?> kind) {
        return new ReadableValue(session.records().school(), session.lang(), kind);
    }
}

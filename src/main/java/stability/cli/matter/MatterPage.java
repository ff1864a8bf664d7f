package stability.cli.matter;

import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.entry.Restoring;
import stability.cli.output.MatterMap;
import stability.cli.output.PrintedList;
import stability.cli.output.StepText;
import stability.cli.session.Format;
import stability.cli.session.Session;
import stability.domain.clock.RepeatedDeadline;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.matter.VoidStep;
import stability.render.text.JsonText;
import stability.render.text.TerminalTable;
import stability.report.paper.PlainForm;
import stability.report.view.Waiting;

/** Prints matters whole: facts, state, what can be done next, the steps, and who has not signed. */
public final class MatterPage {
    private MatterPage() {}

    /** Prints matters of one kind in the format asked for. */
    public static <S extends MatterState> void print(Session session, List<MatterDetails<S>> all) {
        Map<String, List<Matter<?>>> naming =
                session.records().mentioning(all.stream().map(MatterPage::id).toList());
        if (session.format() == Format.JSON) {
            List<Map<String, @Nullable Object>> maps = new ArrayList<>();
            all.forEach(details -> maps.add(map(details, links(session, details, naming))));
            String kind = all.get(0).history().matter().kind().noun();
            session.environment().out().print(JsonText.of(PrintedList.envelope(kind, maps)));
        } else if (session.format() == Format.CSV) {
            StepTable.print(session, all.stream().map(MatterDetails::history).toList());
        } else {
            String gap = "";
            for (MatterDetails<S> details : all) {
                session.environment().out().print(gap);
                page(session, details, links(session, details, naming));
                gap = "\n";
            }
        }
    }

    private static String id(MatterDetails<?> details) {
        return details.history().matter().id();
    }

    private static ShownLinks links(Session session, MatterDetails<?> details, Map<String, List<Matter<?>>> naming) {
        return ShownLinks.of(
                session, details.history().matter(), Objects.requireNonNull(naming.get(id(details))), details.cutOff());
    }

    private static <S extends MatterState> void page(Session session, MatterDetails<S> details, ShownLinks links) {
        Matter.History<S> history = details.history();
        Matter<S> matter = history.matter();
        StepText text = new StepText(session, matter);
        PrintWriter out = session.environment().out();
        facts(session, details, text);
        out.println();
        steps(session, history, text);
        out.println();
        if (!details.clocks().deadlines().isEmpty()) {
            out.print(DeadlineTable.text(session, details.clocks(), details.cutOff()));
            out.println();
        }
        links.print(session);
        unsigned(session, matter, history.state());
        next(session, history);
    }

    private static <S extends MatterState> void facts(Session session, MatterDetails<S> details, StepText said) {
        Matter.History<S> history = details.history();
        List<List<String>> facts = new ArrayList<>();
        history.facts()
                .fields()
                .forEach(field -> facts.add(List.of(
                        session.say(field.label()),
                        said.value(field.type(), history.facts().get(field)))));
        facts.add(List.of(
                session.say(Text.of("状态", "state")),
                session.say(history.state().stage().label())));
        Step gone = VoidStep.outBy(history);
        if (gone != null) {
            facts.add(List.of(session.say(StepText.word(gone, null)), session.say(StepText.entry(gone))));
        }
        details.more().forEach((label, text) -> facts.add(List.of(session.say(label), session.say(text))));
        Waiting waits = details.waits();
        if (waits != null) {
            facts.add(List.of(session.say(Text.of("没有在计时的期限", "no limit runs")), session.say(waits.label())));
        }
        List<String> header = List.of(history.matter().id(), "");
        session.environment().out().print(TerminalTable.of(header, facts, TerminalTable.UNLIMITED, session.color()));
    }

    /** Each step, those that do not count any more marked by word and look. */
    private static void steps(Session session, Matter.History<?> history, StepText said) {
        List<List<String>> steps = new ArrayList<>();
        BitSet faded = new BitSet();
        for (Step step : history.matter().inOrder()) {
            faded.set(steps.size(), said.isOut(step, history));
            steps.add(List.of(
                    TimeFormat.readable(step.at()),
                    TimeFormat.readable(step.recorded().truncatedTo(ChronoUnit.MINUTES)),
                    session.say(said.marked(step, history)),
                    step.by(),
                    said.content(step)));
        }
        List<String> header = List.of(
                session.say(Text.of("发生", "at")),
                session.say(Text.of("录入", "recorded")),
                session.say(Text.of("步骤", "step")),
                session.say(Text.of("经办", "by")),
                session.say(Text.of("内容", "content")));
        session.environment()
                .out()
                .print(TerminalTable.of(header, steps, faded, TerminalTable.UNLIMITED, session.color()));
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

    /** What can be done now; of a matter that was taken out of the account, how it comes back. */
    private static <S extends MatterState> void next(Session session, Matter.History<S> history) {
        List<String> legal = history.matter().kind().legal(history.state()).stream()
                .map(StepType::name)
                .toList();
        PrintWriter out = session.environment().out();
        out.println(session.say(Text.of("现在可以做：{0}", "now allowed: {0}").with(String.join(" ", legal))));
        Text back = Restoring.command(history);
        if (back != null) {
            out.println(session.say(Text.of("要恢复它：{0}", "to restore it: {0}").with(back)));
        }
    }
}

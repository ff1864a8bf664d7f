package stability.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import stability.app.entry.EnterFoundHazards;
import stability.app.entry.EnterMending;
import stability.app.entry.EnterStep;
import stability.cli.session.Format;
import stability.cli.session.Messages;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.hazard.HazardState;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Mending;
import stability.domain.matter.SignStep;
import stability.domain.matter.Step;
import stability.domain.problem.Problem;

/** Says what was entered, in one line for each matter. */
public final class Results {
    private static final Text SIGNED = Text.of("“{0}”的{1}：{2}；尚未签：{3}", "{1} of \"{0}\": {2}; not signed yet: {3}");

    private static final Text COMPLETE = Text.of("无", "nothing");

    /** As many ids a message of git names. */
    private static final int NAMED = 5;

    private Results() {}

    /**
     * A matter that something was entered on.
     *
     * @param done what
     * @param more what is told below its line
     */
    private record Row(Matter.History<?> history, Text done, List<String> more) {
        Row(Matter<?> matter, Text done) {
            this(matter.history(null), done, List.of());
        }
    }

    public static <S extends MatterState> void entered(Session session, EnterStep.Entered<S> entered, Text done) {
        entered(session, List.of(entered), done);
    }

    /** What was entered on several matters by one command. */
    public static <S extends MatterState> void entered(Session session, List<EnterStep.Entered<S>> entered, Text done) {
        List<Row> rows = new ArrayList<>();
        for (EnterStep.Entered<S> one : entered) {
            rows.add(new Row(one.matter(), done));
        }
        print(session, entered, rows);
    }

    private static <S extends MatterState> void print(
            Session session, List<EnterStep.Entered<S>> entered, List<Row> rows) {
        List<Problem> notices = new ArrayList<>();
        for (EnterStep.Entered<S> one : entered) {
            notices.addAll(one.notices());
        }
        session.notices(notices);
        print(session, rows);
    }

    /** What was corrected: of each matter the facts before and after. */
    public static <S extends MatterState> void corrected(
            Session session, List<EnterStep.Entered<S>> corrected, Text done) {
        List<Row> rows = new ArrayList<>();
        for (EnterStep.Entered<S> one : corrected) {
            StepText text = new StepText(session, one.matter());
            List<String> changes = new ArrayList<>();
            for (Mending<S> mending : last(one.matter(), 1)) {
                FactChange.of(mending).forEach(change -> changes.add(text.changed(change)));
            }
            rows.add(new Row(one.matter().history(null), done, changes));
        }
        print(session, corrected, rows);
    }

    /** What was voided, or put back: of each matter each step, or the whole of it. */
    public static <S extends MatterState> void voided(Session session, List<EnterMending.Voided<S>> voided) {
        print(
                session,
                voided.stream().map(EnterMending.Voided::entered).toList(),
                voided.stream().map(one -> row(session, one)).toList());
    }

    private static <S extends MatterState> Row row(Session session, EnterMending.Voided<S> voided) {
        Matter<S> matter = voided.entered().matter();
        // the step that was meant stands behind those that had to go with it
        List<Mending<S>> posted = last(matter, Math.max(1, voided.steps().size()));
        Mending<S> meant = posted.get(posted.size() - 1);
        Text done = StepText.word(meant.step(), meant);
        List<String> steps = new ArrayList<>();
        for (int i = posted.size() - 1; i >= 0; i--) {
            Mending<S> mending = posted.get(i);
            if (!mending.whole()) {
                Text told = matter.kind().told(mending.named());
                Text word = StepText.word(mending.step(), mending);
                steps.add(session.say(
                        word.equals(done)
                                ? told
                                : Text.of("{0}：{1}", "{0}: {1}").with(word, told)));
            }
        }
        return new Row(matter.history(null), done, steps);
    }

    /** What the last steps of a matter did, which mend. */
    private static <S extends MatterState> List<Mending<S>> last(Matter<S> matter, int count) {
        List<Mending<S>> all = Mending.all(matter);
        return all.subList(all.size() - count, all.size());
    }

    /** A step, and the hazards that it brought to light. */
    public static <S extends MatterState> void found(
            Session session, EnterFoundHazards.EnteredWithHazards<S> found, Text done) {
        found(session, List.of(found), step -> done);
    }

    /**
     * Several steps, each with the hazards that it brought to light.
     *
     * @param done what is said of the last step of a matter
     */
    public static <S extends MatterState> void found(
            Session session, List<EnterFoundHazards.EnteredWithHazards<S>> found, Function<Matter<S>, Text> done) {
        List<Problem> notices = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (EnterFoundHazards.EnteredWithHazards<S> one : found) {
            notices.addAll(one.step().notices());
            rows.add(new Row(one.step().matter(), done.apply(one.step().matter())));
            for (Matter<HazardState> hazard : one.hazards()) {
                rows.add(new Row(hazard, Text.of("已登记", "registered")));
            }
        }
        session.notices(notices);
        print(session, rows);
    }

    /** Matters that came from tables: the first few, and how many there are. */
    public static void imported(Session session, List<Matter<?>> matters) {
        if (!matters.isEmpty()) {
            done(
                    session,
                    Text.of("导入", "import"),
                    matters.stream().map(Matter::id).toList());
        }
        if (session.format() == Format.TABLE) {
            session.environment()
                    .out()
                    .println(session.say(Text.of("已写入 {0} 条", "{0} entered").with(matters.size())));
        }
    }

    private static void print(Session session, List<Row> rows) {
        done(session, rows);
        if (session.format() == Format.TABLE) {
            for (Row row : rows) {
                String title = row.history().title();
                String state = session.say(row.history().state().stage().label());
                String line =
                        session.say(row.done()) + "  " + row.history().matter().id() + "  [" + state + "]";
                boolean named = title.isEmpty() || row.history().matter().id().equals(title.replace(' ', '/'));
                session.environment()
                        .out()
                        .println(Messages.visible((named ? line : line + "  " + title).replace('\n', ' ')));
                for (String more : row.more()) {
                    session.environment().out().println("    " + Messages.visible(more.replace('\n', ' ')));
                }
                signature(session, row);
            }
            return;
        }
        new PrintedList<Row>("entered", row -> MatterMap.of(row.history()))
                .column("编号", "id", row -> row.history().matter().id())
                .column("状态", "state", row -> row.history().state().stage().label())
                .column("事项", "title", row -> row.history().title())
                .print(session, rows);
    }

    /** For the message of a commit: what was done, with the ids, of which a long list tells the first. */
    private static void done(Session session, List<Row> rows) {
        Map<Text, List<String>> ids = new LinkedHashMap<>();
        for (Row row : rows) {
            ids.computeIfAbsent(row.done(), done -> new ArrayList<>())
                    .add(row.history().matter().id());
        }
        ids.forEach((done, all) -> done(session, done, all));
    }

    /** Likewise of one thing that was done. */
    static void done(Session session, Text done, List<String> all) {
        Text few =
                Text.of("{0} {1}", "{0} {1}").with(done, String.join(" ", all.subList(0, Math.min(NAMED, all.size()))));
        session.committing()
                .done(
                        all.size() <= NAMED
                                ? few
                                : Text.of("{0} 等 {1} 件", "{0} and more, {1} in all")
                                        .with(few, all.size()));
    }

    /** Of a signature, what was signed, and what still is to be. */
    private static void signature(Session session, Row row) {
        List<Step> steps = row.history().matter().steps();
        Step last = steps.get(steps.size() - 1);
        if (last.type() instanceof SignStep) {
            Kind<?> kind = row.history().matter().kind();
            Text missing = row.history().state().signatures().told(kind);
            Text said = SIGNED.with(
                    Text.join(Text.of("、", ", "), signed(kind, steps)),
                    last.values().need(SignStep.ROLE).label(),
                    last.values().need(SignStep.NAME),
                    missing == null ? COMPLETE : missing);
            session.environment().out().println("    " + session.say(said));
        }
    }

    /** The stages that were signed last: that of the last step, and those ahead of it that were signed where they were entered. */
    private static List<Text> signed(Kind<?> kind, List<Step> steps) {
        List<Text> stages = new ArrayList<>();
        int at = steps.size() - 1;
        Step last = steps.get(at);
        boolean along = true;
        while (at >= 0 && along && isLike(steps.get(at), last)) {
            String stage = steps.get(at).values().need(SignStep.STAGE);
            stages.add(0, kind.stepLabel(stage));
            along = at > 0 && steps.get(at - 1).type().name().equals(stage);
            at -= 2;
        }
        return stages;
    }

    /** What another signed within the same second is not told as signed by this one. */
    private static boolean isLike(Step step, Step last) {
        return step.type() instanceof SignStep
                && step.recorded().isEqual(last.recorded())
                && step.values().need(SignStep.NAME).equals(last.values().need(SignStep.NAME));
    }
}

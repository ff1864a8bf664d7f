package stability.cli.output;

import java.io.PrintWriter;
import java.util.List;
import stability.app.entry.EnterUndo.Undoing;
import stability.app.entry.EnterUndo.UndoneMatter;
import stability.cli.session.Format;
import stability.cli.session.Messages;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.matter.Evidence;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Mending;
import stability.domain.matter.Step;
import stability.domain.matter.VoidStep;

/** Says what is to be undone, or was: whose entry it is, each of its matters, and the steps that go out. */
public final class UndoneEntry {
    private static final Text WHOSE = Text.of("{0} {1} 录入：", "entered by {0}, {1}:");

    private static final Text VOIDS = Text.of("撤销即作废以上各步", "to undo it voids these steps");

    private static final Text TAKES_BACK = Text.of(
            "没有提交，也没有出过报表：撤销即从文件里取出，不留痕迹",
            "neither committed nor on a paper: to undo it takes these steps out of the files, without a trace");

    private static final Text VOIDED = Text.of("作废", "void");

    private static final Text RESTORED = Text.of("恢复", "restore");

    private static final Text TAKEN_BACK = Text.of("从文件里取出", "taken out of the file");

    private static final Text EVIDENCE = Text.of("佐证材料的副本还在：{0}", "copies of the evidence are still there: {0}");

    private UndoneEntry() {}

    /** What would be undone, with the state in which each matter is before. */
    public static void show(Session session, PrintWriter to, Undoing undoing) {
        to.println(session.say(whose(undoing)));
        for (UndoneMatter<?> matter : undoing.matters()) {
            to.println("  " + line(session, matter.before()));
            steps(session, to, matter);
        }
        to.println(session.say(undoing.takenBack() ? TAKES_BACK : VOIDS));
        to.flush();
    }

    /** What was undone, with the state in which each matter is now. */
    public static void print(Session session, Undoing undoing) {
        session.notices(undoing.notices());
        evidence(session, undoing);
        List<String> ids = undoing.matters().stream()
                .map(matter -> matter.before().matter().id())
                .toList();
        Results.done(session, Text.of("撤销", "undo"), ids);
        if (session.format() != Format.TABLE) {
            List<Matter.History<?>> rows = List.copyOf(undoing.matters().stream()
                    .map(UndoneMatter::after)
                    .filter(after -> !after.matter().steps().isEmpty())
                    .toList());
            new PrintedList<Matter.History<?>>("entered", MatterMap::of)
                    .column("编号", "id", row -> row.matter().id())
                    .column("状态", "state", row -> row.state().stage().label())
                    .column("事项", "title", Matter.History::title)
                    .print(session, rows);
            return;
        }
        PrintWriter out = session.environment().out();
        out.println(session.say(whose(undoing)));
        for (UndoneMatter<?> matter : undoing.matters()) {
            Text did = undoing.takenBack() ? TAKEN_BACK : restores(matter) ? RESTORED : VOIDED;
            out.println(session.say(did) + "  " + line(session, matter.after()));
            steps(session, out, matter);
        }
    }

    /** Whether voids are undone, and nothing else: then what they took out counts again. */
    private static <S extends MatterState> boolean restores(UndoneMatter<S> matter) {
        return Mending.of(matter.before()).stream()
                        .filter(mending -> mending.step().type() instanceof VoidStep && !mending.restoring())
                        .map(Mending::step)
                        .filter(matter.out()::contains)
                        .count()
                == matter.out().size();
    }

    private static Text whose(Undoing undoing) {
        return WHOSE.with(
                String.join("、", undoing.entry().by()),
                TimeFormat.readable(undoing.entry().recorded()));
    }

    private static String line(Session session, Matter.History<?> history) {
        String id = history.matter().id();
        String title = history.title();
        boolean there = !history.matter().steps().isEmpty();
        String line = there ? id + "  [" + session.say(history.state().stage().label()) + "]" : id;
        boolean named = title.isEmpty() || id.equals(title.replace(' ', '/'));
        return Messages.visible((named ? line : line + "  " + title).replace('\n', ' '));
    }

    /** What was copied into the folder with the entry stays there. */
    private static void evidence(Session session, Undoing undoing) {
        List<String> paths = undoing.matters().stream()
                .flatMap(matter -> matter.out().stream())
                .flatMap(step -> step.values().get(Evidence.LIST, List.of()).stream())
                .map(each -> each.need(Evidence.PATH))
                .toList();
        if (undoing.takenBack() && !paths.isEmpty()) {
            session.environment().err().println(session.say(EVIDENCE.with(String.join(" ", paths))));
        }
    }

    private static void steps(Session session, PrintWriter to, UndoneMatter<?> matter) {
        for (Step step : matter.out()) {
            Text line = Text.of("{0}，{1}", "{0}, {1}")
                    .with(
                            matter.before()
                                    .matter()
                                    .kind()
                                    .stepLabel(step.type().name()),
                            TimeFormat.readable(step.at()));
            to.println("    " + session.say(line));
        }
    }
}

package stability.cli.sharing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.sync.Chooser;
import stability.app.sync.Conflict;
import stability.app.sync.Side;
import stability.app.sync.Version;
import stability.cli.session.Messages;
import stability.cli.session.Questions;
import stability.cli.session.Session;
import stability.domain.field.Text;

/** Shows both versions of what two sides changed, and asks which is to stand; where nobody can be asked it is left for later. */
final class VersionChooser implements Chooser {
    /** Nobody compares more on a screen. */
    private static final int SHOWN = 15;

    private static final Text BOTH = Text.of("{0}：两处改得不一样", "{0}: both sides changed it");
    private static final Text PART = Text.of("{0} 的“{1}”", "\"{1}\" in {0}");
    private static final Text OURS = Text.of("1 本机的：", "1 here:");
    private static final Text THEIRS = Text.of("2 别处的：", "2 elsewhere:");
    private static final Text ASK =
            Text.of("留哪一个（1 或 2，直接回车以后再定）", "which one is to stand (1 or 2, or only Enter to leave it for later)");
    private static final Text MORE = Text.of("      … 另有 {0} 行", "      … {0} more lines");
    private static final Text KEPT_OURS = Text.of("{0}：留了本机的", "{0}: what is here was kept");
    private static final Text KEPT_THEIRS = Text.of("{0}：留了别处的", "{0}: what is elsewhere was kept");

    private final Session session;
    private final @Nullable Side always;

    /** @param always which one stands without asking; null to ask */
    VersionChooser(Session session, @Nullable Side always) {
        this.session = session;
        this.always = always;
    }

    @Override
    public @Nullable Side choose(Conflict conflict) {
        Text what =
                conflict.part().isEmpty() ? Text.same(conflict.file()) : PART.with(conflict.file(), conflict.part());
        if (always != null) {
            say((always == Side.OURS ? KEPT_OURS : KEPT_THEIRS).with(what));
            return always;
        }
        if (!session.isInteractive()) {
            return null;
        }
        say(BOTH.with(what));
        show(OURS, conflict.ours());
        show(THEIRS, conflict.theirs());
        String answer = Questions.ask(session, ASK);
        return switch (answer) {
            case "1", "１" -> Side.OURS;
            case "2", "２" -> Side.THEIRS;
            default -> null;
        };
    }

    private void show(Text side, Version version) {
        say(side);
        List<String> lines = version.lines();
        if (lines == null) {
            session.environment().err().println("      " + session.say(version.shown()));
            return;
        }
        for (String line : lines.subList(0, Math.min(SHOWN, lines.size()))) {
            session.environment().err().println("      " + Messages.visible(Messages.shown(line)));
        }
        if (lines.size() > SHOWN) {
            say(MORE.with(lines.size() - SHOWN));
        }
    }

    private void say(Text text) {
        session.environment().err().println(session.say(text));
    }
}

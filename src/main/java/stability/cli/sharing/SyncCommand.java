package stability.cli.sharing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.OwnSetting;
import stability.app.Repository;
import stability.app.sync.Side;
import stability.app.sync.Synchronise;
import stability.cli.founding.KeptByGit;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.school.Department;

/** {@code sync}: exchanges the account with the others that share it. */
public final class SyncCommand extends Command {
    /** As many names, or files, are told. */
    private static final int NAMED = 5;

    private static final Text COMMITTED = Text.of("已提交 {0} 个文件：{1}", "files committed: {0} ({1})");
    private static final Text CAME = Text.of("取来 {0} 个提交，已合并（{1}）", "commits fetched and merged: {0} ({1})");
    private static final Text SENT = Text.of("已送出 {0} 个提交", "commits sent: {0}");
    private static final Text NOTHING = Text.of("两边一样，没有要取送的", "nothing to fetch or to send: both sides have the same");
    private static final Text LEFT = Text.of("不是台账的，没有提交：{0}", "not of the account, and not committed: {0}");
    private static final Text WOULD_COMMIT = Text.of("会提交 {0} 个文件：{1}", "files that would be committed: {0} ({1})");
    private static final Text WOULD_NOT = Text.of("没有要提交的", "nothing to commit");
    private static final Text AHEAD = Text.of(
            "本机多 {0} 个提交，别处多 {1} 个（上次取的时候；试运行不联网）：{2}",
            "commits only here: {0}, only there: {1} (as of the last fetch; a dry run reaches for nothing): {2}");

    private final OptionValue ours;
    private final OptionValue theirs;

    public SyncCommand(Options options) {
        super(
                CommandRole.SHARES,
                Text.of("与别处互通：提交、取来、合并、检查、送出", "exchange with the others: commit, fetch, merge, check, send"));
        ours = options.flag("--ours", Text.of("两处改得不一样的，留本机的", "what both sides changed stands as it is here"));
        theirs =
                options.flag("--theirs", Text.of("两处改得不一样的，留别处的", "what both sides changed stands as it is elsewhere"));
    }

    @Override
    public ExitStatus run(Session session) {
        Side always = always();
        Synchronise synchronise = new Synchronise(
                new Synchronise.Folder(session.folder(), session::reopened, session::reopenedRepository),
                session.sharing().of(session.folder()),
                new VersionChooser(session, always),
                new Told(session),
                session.environment().clock().instant());
        if (session.isDryRun()) {
            look(session, synchronise.look());
        } else {
            synchronise.run();
        }
        return ExitStatus.DONE;
    }

    private @Nullable Side always() {
        if (ours.isSet() && theirs.isSet()) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(null, Text.same("--ours, --theirs")));
        }
        return ours.isSet() ? Side.OURS : theirs.isSet() ? Side.THEIRS : null;
    }

    private static void look(Session session, Synchronise.Outlook outlook) {
        say(
                session,
                outlook.files().isEmpty()
                        ? WOULD_NOT
                        : WOULD_COMMIT.with(outlook.files().size(), outlook.message()));
        outlook.files().forEach(file -> session.environment().out().println("  " + session.say(Text.same(file))));
        say(
                session,
                AHEAD.with(outlook.ahead(), outlook.behind(), outlook.standing().address()));
    }

    private static void say(Session session, Text text) {
        session.environment().out().println(session.say(text));
        session.environment().out().flush(); // each part takes its time
    }

    private static String few(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(NAMED, all.size()))) + (all.size() > NAMED ? " …" : "");
    }

    /** Says what was done when it is done. */
    private record Told(Session session, Set<String> left) implements Synchronise.Telling {
        Told(Session session) {
            this(session, new LinkedHashSet<>());
        }

        @Override
        public void committing(Repository repository) {
            String own = session.own().get(OwnSetting.DEPARTMENT);
            Department unit = own == null ? null : session.records().school().department(own);
            if (unit != null) {
                KeptByGit.introduce(session, repository, unit.name(), unit.id());
            }
        }

        @Override
        public void committed(int files, Text what) {
            say(session, COMMITTED.with(files, what));
        }

        @Override
        public void left(List<String> files) {
            if (left.addAll(files)) {
                session.environment().err().println(session.say(LEFT.with(few(List.copyOf(left)))));
            }
        }

        @Override
        public void came(List<String> authors) {
            List<String> each = authors.stream().distinct().toList();
            say(session, CAME.with(authors.size(), few(each)));
        }

        @Override
        public void sent(int commits) {
            say(session, SENT.with(commits));
        }

        @Override
        public void nothing() {
            say(session, NOTHING);
        }
    }
}

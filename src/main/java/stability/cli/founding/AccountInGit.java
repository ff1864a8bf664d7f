package stability.cli.founding;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import stability.app.Repository.Reach;
import stability.cli.session.DryRun;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.school.Department;
import stability.domain.school.School;
import stability.render.schema.EditorSettings;

/**
 * Has git keep an account: a repository, somebody who commits, the first commit, and the hook that checks the later ones.
 *
 * @param place where the account lies
 */
record AccountInGit(Session session, AccountPlace place) {
    private static final Text OFFER = Text.of(
            "stability init --hook 可在每次 git 提交前检查记录", "stability init --hook checks the records before each commit");
    private static final Text BEGUN = Text.of("已建 git 仓库 {0}", "made a git repository: {0}");
    private static final Text WOULD_BEGIN = Text.of(
            "会建 git 仓库 {0}，提交台账，安装提交前检查",
            "would make a git repository of {0}, commit the account and install the hook");
    private static final Text TAKEN = Text.of(
            "以前的记录在 git 里没有经过：把 taken_into_git: {0} 写进 {1}，审计就只看以后的",
            "git saw nothing of the earlier records: with taken_into_git: {0} in {1} the audit judges what comes after");
    private static final Text ELSEWHERE = Text.of(
            "--git 要记录文件夹叫 records，仓库建在它外面一层",
            "--git needs a records folder called records: the repository is the folder around it");

    /** Refused if it could not be done. */
    void look() {
        Reach reach = session.repository().reach();
        if (reach == Reach.NO_GIT) {
            throw new Refused(Code.NO_GIT.at(null));
        }
        if (reach == Reach.PLAIN && place.home().equals(place.records())) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(null, ELSEWHERE));
        }
    }

    /** @param whole whether all of it is asked for; else the hook alone */
    void keep(boolean whole) {
        if (whole && !isBegun()) {
            return;
        }
        KeptByGit.installHook(session);
    }

    /** Makes the repository and the first commit; false if that is only told. */
    private boolean isBegun() {
        boolean plain = session.repository().reach() == Reach.PLAIN;
        DryRun dryRun = session.dryRun();
        if (dryRun != null) {
            if (plain) {
                dryRun.out().println(session.say(WOULD_BEGIN.with(session.shown(place.home()))));
            }
            return !plain;
        }
        if (plain) {
            session.repository().begin(place.home());
            say(BEGUN.with(session.shown(place.home())));
        }
        School school = session.records().school();
        Department office = school.office();
        String name = office == null ? school.name() : office.name();
        KeptByGit.introduce(session, session.repository(), name, office == null ? "office" : office.id());
        commit(school, plain);
        return true;
    }

    private void commit(School school, boolean plain) {
        boolean earlier = !session.committing().hasWritten();
        if (earlier) {
            session.gitFiles().forEach(this::write);
            session.committing().wrote(place.records());
            Path editor = place.home().resolve(EditorSettings.FILE);
            if (Files.isRegularFile(editor, LinkOption.NOFOLLOW_LINKS)) {
                session.committing().wrote(editor);
            }
            session.committing().done(Text.of("台账交给 git 保管", "have git keep the account"));
        }
        session.committing().commit();
        if (earlier && plain && school.takenIntoGit() == null) {
            say(TAKEN.with(
                    session.now().toLocalDate(), session.shown(place.records().resolve("stability.yaml"))));
        }
    }

    private void write(String file, String text) {
        if (!Files.exists(place.records().resolve(file), LinkOption.NOFOLLOW_LINKS)) {
            session.files().create(place.root(), place.below(file), text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Where git is at hand, it is enough to say that there is such a thing. */
    void offer() {
        Reach reach = session.repository().reach();
        if (reach != Reach.NO_GIT && reach != Reach.PLAIN) {
            session.environment().err().println(session.say(OFFER));
        }
    }

    private void say(Text what) {
        session.environment().out().println(session.say(what));
    }
}

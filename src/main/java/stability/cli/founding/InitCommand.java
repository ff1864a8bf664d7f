package stability.cli.founding;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.Repository.Reach;
import stability.app.entry.LikeSettings;
import stability.app.entry.NewSchool;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Question;
import stability.cli.session.Session;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;

/** {@code init [DIR]}: begins an account. Asks for what is missing on a terminal; never overwrites. */
public final class InitCommand extends Command {
    private static final Text SCHOOL = Text.of("学校名称", "name of the school");
    private static final Text DEPARTMENT = Text.of(
            "部门，如 jwc=教务处，可多次；教学部写 jd1=机电教学部:teaching",
            "a department such as jwc=教务处, may be repeated; a teaching one is jd1=机电教学部:teaching");

    private static final Text UNIT = Text.of(
            "部门，编号=名称，如 jwc=教务处；教学部如 jd1=机电教学部:teaching",
            "department, ID=NAME such as jwc=Teaching Affairs; a teaching one such as jd1=Mechatronics:teaching");

    private final OptionValue folder;
    private final OptionValue school;
    private final OptionValue departments;
    private final OptionValue office;
    private final OptionValue like;
    private final OptionValue git;
    private final OptionValue hook;

    /** Whether somebody sits there who is to say where the account lies. */
    private boolean asksWhere;

    private @Nullable Reach reach;
    private @Nullable LikeSettings model;

    /** Whether there is an account already; null as long as nobody has looked. */
    private @Nullable Boolean there;

    public InitCommand(Options options) {
        super(CommandRole.BEGINS, Text.of("新建台账", "begin an account"));
        folder = options.argument(
                        "文件夹",
                        "DIR",
                        Text.of(
                                "在哪里建 records/；默认当前文件夹，在终端上会问",
                                "where to make records/; the working folder unless given, asked for on a terminal"))
                .called(AccountFolder.LABEL)
                .with(new AccountFolder(
                        this::likelyLanguage,
                        (session, chosen) -> AccountPlace.refuseTaken(session, chosen.resolve("records"))))
                .requiredIf(() -> asksWhere);
        school = options.value("--school", "名称", "NAME", SCHOOL).requiredIf(this::isFounding);
        departments = options.values("--department", "编号=名称", "ID=NAME", DEPARTMENT)
                .called(UNIT)
                .requiredIf(() -> isFounding() && !isLike());
        office = options.value(
                        "--office",
                        "编号",
                        "ID",
                        Text.of("综治办是哪个部门；默认第一个", "which department runs the account; the first unless given"))
                .called(Text.of("综治办是哪个部门", "which department runs the account"))
                .with(new OfficeAnswers(() -> school.get(""), () -> departments.all()))
                .offeredIf(() -> !isLike());
        like = options.value(
                "--like",
                "文件",
                "FILE",
                Text.of(
                        "从另一所学校的 stability.yaml 开始：部门照旧，除非另写",
                        "begin with the stability.yaml of another school: its departments stay unless others are given"));
        git = options.flag(
                        "--git",
                        Text.of(
                                "交给 git 保管：建仓库，提交，安装提交前检查；已有台账时只做这一件",
                                "have git keep it: a repository, a first commit, the hook; on an existing account, only that"))
                .called(Text.of("交给 git 保管，可与各科室共用、可查改动", "have git keep it, to share it and to see changes"))
                .offeredIf(() -> isFounding() && reach == Reach.PLAIN);
        hook = options.flag(
                        "--hook",
                        Text.of(
                                "安装 git 提交前检查；已有台账时只做这一件",
                                "have git check before each commit; on an existing account, only that"))
                .called(Text.of("每次 git 提交前检查记录", "check the records before each commit of git"))
                .offeredIf(() ->
                        isFounding() && reach != null && reach != Reach.PLAIN && reach != Reach.NO_GIT && !git.isSet());
    }

    /** Where it lies is asked when it is known what it is called. */
    @Override
    public List<? extends Question> questions() {
        return List.of(school, departments, office, folder, git, hook);
    }

    /** What is there already is refused before anyone is asked for anything. */
    @Override
    public void look(Session session) {
        AccountPlace place = AccountPlace.of(session, folder);
        session.beginAt(place.records());
        there = isThere(place);
        if (isFounding()) {
            AccountPlace.refuseTaken(session, place.records());
            asksWhere = session.isInteractive() && session.namedFolder() == null;
        }
        boolean settled = folder.isGiven() || !asksWhere;
        reach = settled && session.isInteractive() ? session.repository().reach() : null;
        NewSchool.look(school.get(""), departments.all(), office.get(), model(session));
    }

    /** Whether a school is to be founded: on an account that is there, only what concerns git is asked for. */
    private boolean isFounding() {
        boolean git = hook.isSet() || this.git.isSet();
        return !git || Boolean.FALSE.equals(there) || school.isGiven() || departments.isGiven() || isLike();
    }

    private boolean isLike() {
        return like.isGiven();
    }

    /** The settings with which it begins; null unless some are named. */
    private @Nullable LikeSettings model(Session session) {
        if (model == null && isLike()) {
            model = session.like(AccountFolder.at(session.environment(), like.need()));
        }
        return model;
    }

    private static boolean isThere(AccountPlace place) {
        return Files.exists(place.records().resolve(Records.SETTINGS), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public ExitStatus run(Session session) {
        AccountPlace place = AccountPlace.of(session, folder);
        session.beginAt(place.records());
        AccountInGit repository = new AccountInGit(session, place);
        if (git.isSet()) {
            repository.look();
        } else {
            session.committing().prepare();
        }
        if (isThere(place) && !isFounding()) {
            session.beginIn(session.records().school().lang());
            repository.keep(git.isSet());
            return ExitStatus.DONE;
        }
        AccountPlace.refuseTaken(session, place.records());
        String name = school.need();
        NewSchool founded = NewSchool.of(name, departments.all(), office.get(), session.founding(), model(session));
        session.beginIn(
                model == null
                        ? ChosenLanguage.of(session, name, departments.all())
                        : model.school().lang());
        new NewAccount(session, place).write(founded);
        if (folder.isGiven() || session.namedFolder() != null) {
            AccountFolder.warnOfTemporary(session, place.records());
        }
        if (git.isSet() || hook.isSet()) {
            repository.keep(git.isSet());
        } else {
            repository.offer();
        }
        FirstDay.tell(session, place, founded, session.repository().reach());
        return ExitStatus.DONE;
    }

    private Lang likelyLanguage(Session session) {
        return ChosenLanguage.likely(session, school.get(""), departments.all());
    }
}

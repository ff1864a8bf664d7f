package stability.cli.account;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.Repository.Reach;
import stability.app.entry.NewSchool;
import stability.cli.session.Answers;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Questions;
import stability.cli.session.Session;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.school.School;

/** {@code init [DIR]}: begins an account. Asks for what is missing on a terminal; never overwrites. */
public final class InitCommand extends Command {
    private static final Text SCHOOL = Text.of("学校名称", "name of the school");
    private static final Text DEPARTMENT = Text.of(
            "部门，如 jwc=教务处，可多次；教学部写 jd1=机电教学部:teaching",
            "a department such as jwc=教务处, may be repeated; a teaching one is jd1=机电教学部:teaching");

    private static final Text LANGUAGE = Text.same("台账用哪种语言 / language of the account (zh | en)");

    private static final Text NEXT = Text.of(
            "下一步：stability screen add -d {0} --area 办公区 --clear",
            "next: stability screen add -d {0} --area OFFICES --clear");
    private static final Text CARRY = Text.of(
            "旧台账里未办结的：stability hazard add --carried-from \"2019年隐患台账 第7行\" --found 日期 --due 期限 …",
            "open in an old ledger: stability hazard add --carried-from \"ledger of 2019, line 7\" --found DAY --due DAY ...");

    private static final Text UNIT = Text.of(
            "部门，编号=名称，如 jwc=教务处；教学部如 jd1=机电教学部:teaching",
            "department, ID=NAME such as jwc=Teaching Affairs; a teaching one such as jd1=Mechatronics:teaching");

    private final OptionValue folder;
    private final OptionValue school;
    private final OptionValue departments;
    private final OptionValue office;
    private final OptionValue hook;

    public InitCommand(Options options) {
        super(CommandRole.BEGINS, Text.of("新建台账", "begin an account"));
        folder = options.argument(
                "文件夹",
                "DIR",
                Text.of("在哪里建 records/；默认当前文件夹", "where to make records/; the working folder unless given"));
        school = options.value("--school", "名称", "NAME", SCHOOL).requiredIf(this::isFounding);
        departments = options.values("--department", "编号=名称", "ID=NAME", DEPARTMENT)
                .called(UNIT)
                .requiredIf(this::isFounding);
        office = options.value(
                        "--office",
                        "编号",
                        "ID",
                        Text.of("综治办是哪个部门；默认第一个", "which department runs the account; the first unless given"))
                .called(Text.of("综治办是哪个部门", "which department runs the account"))
                .with(new OfficeAnswers())
                .offered();
        hook = options.flag(
                "--hook",
                Text.of(
                        "安装 git 提交前检查；已有台账时只做这一件",
                        "have git check before each commit; on an existing account, only that"));
    }

    /** What is there already is refused before anyone is asked for anything. */
    @Override
    public void look(Session session) {
        Path named = session.namedFolder();
        Path home = session.environment().cwd().resolve(folder.get(".")).normalize();
        Path records = named != null ? named : home.resolve("records");
        session.beginAt(records);
        Path settings = records.resolve(Records.SETTINGS);
        if (Files.exists(settings, LinkOption.NOFOLLOW_LINKS) && !isOnlyHook()) {
            throw new Refused(Code.EXISTS_ALREADY.at(null, session.shown(settings)));
        }
        NewSchool.look(school.get(""), departments.all(), office.get());
    }

    private boolean isOnlyHook() {
        return hook.isSet() && !school.isGiven() && !departments.isGiven();
    }

    /** Whether a school is to be founded: on an account that is there, the hook alone is asked for. */
    private boolean isFounding() {
        return !isOnlyHook();
    }

    @Override
    public ExitStatus run(Session session) {
        Path named = session.namedFolder();
        Path home = session.environment().cwd().resolve(folder.get(".")).normalize();
        Path records = named != null ? named : home.resolve("records");
        session.beginAt(records);
        session.committing().prepare();
        Path settings = records.resolve(Records.SETTINGS);
        boolean there = Files.exists(settings, LinkOption.NOFOLLOW_LINKS);
        if (there && isOnlyHook()) {
            session.beginIn(session.records().school().lang());
            installHook(session);
            return ExitStatus.DONE;
        }
        if (there) {
            throw new Refused(Code.EXISTS_ALREADY.at(null, session.shown(settings)));
        }
        String name = school.need();
        List<String> units = departments.all();
        NewSchool founded = NewSchool.of(name, units, office.get(), session.founding());
        session.beginIn(language(session, name, units));
        Map<String, String> files = session.files(founded);
        for (Map.Entry<String, String> file : files.entrySet()) {
            String below = named == null ? "records/" + file.getKey() : file.getKey();
            write(session, named == null ? home : named, below, file.getValue());
        }
        session.records().handIn(Instant.EPOCH); // no paper yet
        SchemaFiles.renew(session, records, school(session, files));
        offerHook(session);
        session.environment()
                .out()
                .println(session.say(NEXT.with(founded.units().get(0).id())));
        session.environment().out().println(session.say(CARRY));
        return ExitStatus.DONE;
    }

    /**
     * The language of the account: the one that an option names; Chinese if the school or a department has a Chinese name, since an
     * office machine may speak English; else that of the locale, or the one that is answered.
     */
    private static Lang language(Session session, String name, List<String> units) {
        Lang asked = session.askedLang();
        boolean chinese = (name + units).codePoints().anyMatch(Character::isIdeographic);
        Lang named = asked != null
                ? asked
                : chinese ? Lang.ZH : Lang.named(session.environment().locale());
        if (named != null) {
            return named;
        }
        String answer = session.isInteractive() ? Questions.ask(session, LANGUAGE) : "";
        if (!answer.isEmpty()) {
            return answer.equals("中文") ? Lang.ZH : Lang.of(answer);
        }
        return Lang.EN;
    }

    /** The school of the account that was begun, or would be: then its settings are in no file. */
    private static School school(Session session, Map<String, String> files) {
        if (!session.isDryRun()) {
            return session.records().school();
        }
        String settings = Objects.requireNonNull(files.get(Records.SETTINGS));
        return Objects.requireNonNull(
                session.records().schoolOf(settings.lines().toList()));
    }

    /** Asked for by an option, or on a terminal; elsewhere it is enough to say that there is such a thing. */
    private void offerHook(Session session) {
        Reach reach = session.repository().reach();
        boolean git = reach != Reach.NO_GIT && reach != Reach.PLAIN;
        if (hook.isSet()) {
            installHook(session);
        } else if (git && !session.isDryRun() && session.isInteractive()) {
            String answer = Questions.ask(
                    session, Text.of("每次 git 提交前检查记录？(y/N)", "check the records before each commit of git? (y/N)"));
            if (answer.toLowerCase(Locale.ROOT).startsWith("y") || answer.equals("是")) {
                installHook(session);
            }
        } else if (git) {
            Text offer = Text.of(
                    "stability init --hook 可在每次 git 提交前检查记录",
                    "stability init --hook checks the records before each commit");
            session.environment().err().println(session.say(offer));
        }
    }

    private static void installHook(Session session) {
        String program = session.environment().variable("STABILITY_PROGRAM");
        Path file = session.repository().hook(program == null ? "stability" : program, session.accountLang());
        Text installed =
                Text.of("已安装提交前检查 {0}", "each commit is checked first: {0}").with(session.shown(file));
        session.environment().out().println(session.say(installed));
    }

    /**
     * What the folder has already, such as a .gitignore of its own, stays as it is.
     *
     * @param folder the one that the user has named: links may lead to it, and below it none is followed
     */
    private static void write(Session session, Path folder, String name, String text) {
        Path file = folder.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            session.files().create(folder, name, text.getBytes(StandardCharsets.UTF_8));
            session.environment()
                    .out()
                    .println(session.say(Text.of("已写入 {0}", "wrote {0}").with(session.shown(file))));
        }
    }

    /** One of the departments that were named; the first unless another is. */
    private final class OfficeAnswers implements Answers {
        @Override
        public List<Choice> choices(Session session) {
            return NewSchool.units(departments.all()).stream()
                    .map(unit -> new Choice(unit.id(), Text.same(unit.name())))
                    .toList();
        }

        @Override
        public @Nullable String usual(Session session) {
            List<NewSchool.Unit> units = NewSchool.units(departments.all());
            return units.isEmpty() ? null : units.get(0).id();
        }

        @Override
        public void check(Session session, String typed) {
            NewSchool.look(school.get(""), departments.all(), typed);
        }
    }
}

package stability.cli.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import stability.app.entry.Each;
import stability.app.entry.EnterScreening;
import stability.app.entry.EnteredBefore;
import stability.app.entry.EntryContext;
import stability.app.entry.Round;
import stability.cli.found.FoundOptions;
import stability.cli.found.FoundText;
import stability.cli.option.EntryOptions;
import stability.cli.option.FieldParser;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Question;
import stability.cli.session.Questions;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.ledger.Coverage;
import stability.domain.ledger.LedgerScope;
import stability.domain.matter.Matter;
import stability.domain.matter.SignStep;
import stability.domain.matter.Step;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.domain.school.School;
import stability.domain.screening.Excuse;
import stability.domain.screening.Screen;
import stability.domain.screening.ScreeningState;
import stability.report.daily.ScreeningFigures;
import stability.report.view.Snapshot;

/**
 * {@code screen day}: what the departments that have not reported yet say of today, all in one entry. On a terminal each of them is
 * asked for; elsewhere {@code --clear zwc --found "jwc=灯不亮 @二楼 #fire" --excuse jd1=实习} says it.
 */
final class ScreenDay extends Command {
    static final String CLEAR = "--clear";
    static final String FOUND = "--found";
    static final String EXCUSE = "--excuse";
    static final String MARK = "=";

    private static final Text ALL = Text.of("没有未报的部门", "no department is missing");
    private static final Text NONE = Text.of("什么都没有写入", "nothing was written");

    private static final Text FORM = Text.of("部门=内容，如 jwc=外出实习", "DEPARTMENT=WHAT, such as jwc=field trip");

    private final OptionValue departments;
    private final OptionValue clear;
    private final OptionValue found;
    private final OptionValue excused;
    private final OptionValue areas;
    private final EntryOptions entry;
    private final Map<String, DayAnswers> answers = new LinkedHashMap<>();
    private boolean looked;

    ScreenDay(Options options) {
        super(
                CommandRole.WRITES,
                Text.of("逐个问今天还没报的部门：零报告、有隐患、免报", "today's screenings of all departments that have not reported"));
        departments = options.values(
                "-d --department",
                "部门",
                "DEPARTMENT",
                Text.of("只问这些部门；默认所有未报的", "only these departments; all that have not reported unless given"));
        clear = options.values(
                CLEAR, "部门", "DEPARTMENT", Text.of("零报告的部门，可多次，也可用逗号隔开", "found nothing; may be repeated"));
        found = options.values(
                FOUND,
                "部门=隐患",
                "DEPARTMENT=HAZARD",
                Text.of("发现的隐患，如 \"jwc=灯不亮 @二楼 #fire\"，可多次", "what it found: \"jwc=lamp out @2nd floor #fire\""));
        excused = options.values(
                EXCUSE, "部门=理由", "DEPARTMENT=REASON", Text.of("免报的部门和理由，可多次", "excused, and why; may be repeated"));
        areas = options.values("--area", "区域", "AREA", Text.of("排查的区域，可多次", "an area looked at; may be repeated"));
        entry = new EntryOptions(options);
    }

    /** Once the account was looked at, those of each department that has not reported. */
    @Override
    public List<? extends Question> questions() {
        if (!looked) {
            return List.of(NOT_LOOKED);
        }
        List<Question> questions = new ArrayList<>();
        answers.values().forEach(each -> questions.addAll(each.questions()));
        return questions;
    }

    @Override
    public void look(Session session) {
        if (!looked) {
            looked = true;
            read(session);
        }
    }

    /** What is said on the command line; if nothing is, the departments that have to be asked. */
    private void read(Session session) {
        School school = session.records().school();
        for (String unit : DepartmentsOption.read(clear, session)) {
            of(unit, school).say(DayAnswers.Says.CLEAR);
        }
        for (String typed : found.all()) {
            String[] sides = sides(typed, FOUND);
            of(FieldParser.department(sides[0], school), school)
                    .find(FoundText.of(sides[1]).standard(session));
        }
        for (String typed : excused.all()) {
            String[] sides = sides(typed, EXCUSE);
            of(FieldParser.department(sides[0], school), school).excuse(sides[1]);
        }
        List<String> only = DepartmentsOption.read(departments, session);
        if (answers.isEmpty()) {
            for (String unit : missing(session)) {
                if (only.isEmpty() || only.contains(unit)) {
                    of(unit, school);
                }
            }
        }
    }

    private DayAnswers of(String unit, School school) {
        return answers.computeIfAbsent(
                unit, id -> new DayAnswers(Objects.requireNonNull(school.department(id)), areas::all));
    }

    private static String[] sides(String typed, String option) {
        String[] sides = typed.split("[=＝]", 2);
        if (sides.length < 2 || sides[1].isBlank()) {
            throw new Refused(Code.BAD_VALUE.at(null, option, typed, FORM));
        }
        return new String[] {sides[0].strip(), sides[1].strip()};
    }

    private List<String> missing(Session session) {
        LocalDate day = entry.read(session, null).at().toLocalDate();
        Snapshot now = Snapshot.of(session.records().ledger(LedgerScope.screenings(List.of(day))), session.now());
        return ScreeningFigures.of(now, day).departments().stream()
                .filter(line -> line.report() == Coverage.Report.MISSING)
                .map(ScreeningFigures.DepartmentLine::id)
                .toList();
    }

    @Override
    public ExitStatus run(Session session) {
        look(session);
        List<Round> rounds = Each.of(said(), answer -> round(answer, session));
        if (rounds.isEmpty()) {
            Text nothing = answers.isEmpty() ? ALL : NONE;
            session.environment().err().println(session.say(nothing));
            return ExitStatus.DONE;
        }
        Questions.goOn(session, EnteredBefore.rounds(session.records(), rounds));
        EnterScreening screenings =
                new EnterScreening(session.records(), session.environment().ids());
        Results.found(session, screenings.enter(rounds), ScreenDay::done);
        return ExitStatus.DONE;
    }

    private List<DayAnswers> said() {
        return answers.values().stream()
                .filter(answer -> answer.says() != DayAnswers.Says.LATER)
                .toList();
    }

    private Round round(DayAnswers answer, Session session) {
        String unit = answer.department().id();
        EntryContext entered = entry.read(session, unit);
        if (answer.says() == DayAnswers.Says.EXCUSED) {
            Values why = Values.builder().put(Excuse.REASON, answer.reason()).build();
            return Round.excused(unit, entered.at().toLocalDate(), why, entered);
        }
        Values given = Values.builder()
                .put(Screen.AREAS, areas.all().isEmpty() ? null : areas.all())
                .build();
        return Round.of(
                unit,
                given,
                FoundOptions.facts(session, answer.all(), areas.all(), areas.name(), Values.EMPTY),
                entered);
    }

    /** The step that was meant; it may have been signed along. */
    private static Text done(Matter<ScreeningState> screening) {
        return screening.steps().stream()
                .map(Step::type)
                .filter(type -> !(type instanceof SignStep))
                .reduce((earlier, last) -> last)
                .orElseThrow()
                .label();
    }

    /** Says that the account has to be looked at to know what is to be asked. */
    private static final Question NOT_LOOKED = new Question() {
        @Override
        public Text label() {
            return Text.of("未报的部门", "departments that have not reported");
        }

        @Override
        public Need needed() {
            return Need.REQUIRED;
        }

        @Override
        public void answer(Session session, String typed) {
            throw new IllegalStateException("asked before the account was looked at");
        }

        @Override
        public void withdraw() {
            // nothing was answered
        }

        @Override
        public Problem missing(Session session) {
            return Code.MISSING_OPTION.at(null, CLEAR, label());
        }
    };
}

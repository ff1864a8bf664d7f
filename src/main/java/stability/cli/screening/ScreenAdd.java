package stability.cli.screening;

import java.util.ArrayList;
import java.util.List;
import stability.app.OwnSetting;
import stability.app.entry.EnterScreening;
import stability.app.entry.EnteredBefore;
import stability.app.entry.Round;
import stability.cli.found.ClearOrFound;
import stability.cli.found.FoundOptions;
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
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.school.Checklist;
import stability.domain.screening.Screen;

/** {@code screen add}: the screening of a department, or of several that found nothing, and the hazards that it found. */
public final class ScreenAdd extends Command {
    private final OptionValue departments;
    private final OptionValue clear;
    private final OptionValue areas;
    private final FoundOptions found;
    private final ChecklistOption checklists;
    private final OptionValue items;
    private final OptionValue petitions;
    private final OptionValue note;
    private final EntryOptions entry;
    private final ClearOrFound result;

    ScreenAdd(Options options) {
        super(CommandRole.WRITES, Text.of("日排查：零报告，或登记发现的隐患", "enter a day's screening, and the hazards it found"));
        departments = DepartmentsOption.required(options);
        clear = options.flag("--clear", Text.of("零报告：没有发现隐患", "nothing was found"));
        areas = options.values(
                        "--area",
                        "区域",
                        "AREA",
                        Text.of(
                                "排查的区域，可多次；本部门的默认取个人设置",
                                "an area looked at; may be repeated; of your own department your own setting unless given"))
                .called(Screen.AREAS.label())
                .offered()
                .otherwise(OwnSetting.AREAS, this::isOwn);
        found = new FoundOptions(options);
        checklists = new ChecklistOption(options);
        items = options.values(
                        "--item",
                        "检查项",
                        "ITEM",
                        Text.of(
                                "检查项=正常 | 检查项=未查 | 检查项=异常:情况，可多次；异常即登记隐患",
                                "NAME=normal | NAME=unchecked | NAME=abnormal:WHAT; may be repeated; an abnormal one registers a hazard"))
                .with(new ItemAnswers());
        petitions = options.values(
                "--petition", "编号", "ID", Text.of("当天接到的信访事项编号，可多次", "id of a petition received; may be repeated"));
        note = options.value("--note", "文字", "TEXT", Text.of("说明", "note"));
        entry = new EntryOptions(options);
        result = new ClearOrFound(
                clear,
                () -> !found.all().isEmpty() || isAbnormal(),
                Screen.Finding.CLEAR,
                Screen.Finding.FOUND,
                Text.of("零报告，或发现的隐患", "nothing found, or what was found"));
        found.asking(result::isFound, areas::all);
    }

    /** Areas that are set are those of the user's own department. */
    private boolean isOwn(Session session) {
        return DepartmentsOption.isOwn(departments, session);
    }

    @Override
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>(List.of(departments, result, areas));
        questions.addAll(found.questions());
        return questions;
    }

    @Override
    public void look(Session session) {
        found.look(session);
    }

    @Override
    public ExitStatus run(Session session) {
        List<String> units = DepartmentsOption.read(departments, session);
        List<Checklist> whole = checklists.read(session);
        List<Values> checked = new ChecklistItems(items.all()).values(whole);
        List<String> looked = checklists.areas(whole, areas.all());
        List<Values> hazards = found.read(session, abnormal(checked), looked);
        if (clear.isSet() && !hazards.isEmpty()) {
            throw conflicting(Text.of(
                    "--clear 表示没有发现隐患，却又列出了隐患", "--clear says that nothing was found, yet something is listed"));
        }
        if (units.size() > 1 && !hazards.isEmpty()) {
            throw conflicting(
                    Text.of("发现的隐患属于一个部门，这里写了几个部门", "what was found is one department's, and several are named here"));
        }
        Values given = Values.builder()
                .put(Screen.AREAS, looked.isEmpty() ? null : looked)
                .put(Screen.ITEMS, checked.isEmpty() ? null : checked)
                .put(Screen.PETITIONS, petitions.all().isEmpty() ? null : petitions(session))
                .put(Screen.NOTE, note.get())
                .build();
        List<Round> rounds = new ArrayList<>();
        for (String unit : units) {
            rounds.add(Round.of(unit, given, hazards, entry.read(session, unit)));
        }
        Questions.goOn(session, EnteredBefore.rounds(session.records(), rounds));
        EnterScreening screenings =
                new EnterScreening(session.records(), session.environment().ids());
        Text done = Text.of("已排查", "screened");
        Results.found(session, screenings.enter(rounds), screening -> done);
        return ExitStatus.DONE;
    }

    private static Refused conflicting(Text why) {
        return new Refused(Code.CONFLICTING_OPTIONS.at(null, why));
    }

    private boolean isAbnormal() {
        return !items.all().isEmpty()
                && !abnormal(new ChecklistItems(items.all()).values()).isEmpty();
    }

    /** What abnormal items find. */
    private static List<String> abnormal(List<Values> checked) {
        List<String> abnormal = new ArrayList<>();
        for (Values item : checked) {
            if (item.need(Screen.ITEM_RESULT) == Screen.ItemResult.ABNORMAL) {
                abnormal.add(item.need(Screen.ITEM) + "：" + item.get(Screen.ITEM_NOTE, ""));
            }
        }
        return abnormal;
    }

    /** The ids of petitions, from any unique endings of them. */
    private List<String> petitions(Session session) {
        List<String> ids = new ArrayList<>();
        for (String typed : petitions.all()) {
            ids.add(FieldParser.parse(Type.PETITION, petitions.name(), typed, session));
        }
        return ids;
    }
}

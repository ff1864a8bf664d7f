package stability.cli.screening;

import java.util.ArrayList;
import java.util.List;
import stability.app.entry.EnterScreening;
import stability.app.entry.EnteredBefore;
import stability.app.entry.EntryContext;
import stability.cli.option.EntryOptions;
import stability.cli.option.FieldParser;
import stability.cli.option.FoundOptions;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Questions;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Values;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.screening.Screen;

/** {@code screen add}: a department's screening, and the hazards that it found, in one command. */
public final class ScreenAdd extends Command {

    private final OptionValue department;
    private final OptionValue clear;
    private final OptionValue areas;
    private final FoundOptions found;
    private final OptionValue items;
    private final OptionValue petitions;
    private final OptionValue note;
    private final EntryOptions entry;

    ScreenAdd(Options options) {
        super(CommandRole.WRITES, Text.of("日排查：零报告，或登记发现的隐患", "enter a day's screening, and the hazards it found"));
        department = options.value(
                "-d --department", "部门", "DEPARTMENT", Text.of("哪个部门（编号或名称）", "which department, by id or name"));
        clear = options.flag("--clear", Text.of("零报告：没有发现隐患", "nothing was found"));
        areas = options.values("--area", "区域", "AREA", Text.of("排查的区域，可多次", "an area looked at; may be repeated"));
        found = new FoundOptions(options);
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
    }

    @Override
    public ExitStatus run(Session session) {
        String unit =
                FieldParser.department(department.need(), session.records().school());
        List<Values> checked = new ChecklistItems(items.all()).values();
        List<Values> hazards = hazards(session, checked);
        if (clear.isSet() && !hazards.isEmpty()) {
            throw new Refused(Code.CONFLICTING_OPTIONS.at(
                    null,
                    Text.of(
                            "--clear 表示没有发现隐患，却又列出了隐患",
                            "--clear says that nothing was found, yet something is listed")));
        }
        if (!clear.isSet() && hazards.isEmpty()) {
            throw new Refused(Code.MISSING_OPTION.at(
                    null, "--clear / --found", Text.of("零报告，或发现的隐患", "nothing found, or what was found")));
        }
        Values given = Values.builder()
                .put(Screen.AREAS, areas.all().isEmpty() ? null : areas.all())
                .put(Screen.ITEMS, checked.isEmpty() ? null : checked)
                .put(Screen.PETITIONS, petitions.all().isEmpty() ? null : petitions(session))
                .put(Screen.NOTE, note.get())
                .build();
        EntryContext entered = entry.read(session, unit);
        EnteredBefore before = new EnteredBefore(session.records());
        Questions.goOn(
                session,
                hazards.isEmpty() ? before.screening(unit, given, entered) : before.hazards(hazards, unit, entered));
        EnterScreening screenings =
                new EnterScreening(session.records(), session.environment().ids());
        Results.found(session, screenings.screen(unit, given, hazards, entered), Text.of("已排查", "screened"));
        return ExitStatus.DONE;
    }

    /** One set of facts for each thing found: what is named, then the abnormal items. */
    private List<Values> hazards(Session session, List<Values> checked) {
        List<String> abnormal = new ArrayList<>();
        for (Values item : checked) {
            if (item.need(Screen.ITEM_RESULT) == Screen.ItemResult.ABNORMAL) {
                abnormal.add(item.need(Screen.ITEM) + "：" + item.get(Screen.ITEM_NOTE, ""));
            }
        }
        return found.read(session, abnormal, areas.all());
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

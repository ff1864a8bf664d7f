package stability.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stability.app.Entry;
import stability.app.ScreeningBook;
import stability.domain.Code;
import stability.domain.ExitStatus;
import stability.domain.Field;
import stability.domain.Refused;
import stability.domain.Text;
import stability.domain.Values;
import stability.domain.hazard.Hazard;
import stability.domain.screening.Screen;

/** {@code screen add}: a department's screening, and the hazards that it found, in one command. */
final class ScreenAdd implements Command {
    private static final List<Field<?>> HAZARD_FIELDS = List.of(
            Hazard.CATEGORY,
            Hazard.LEVEL,
            Hazard.MAJOR_BASIS,
            Hazard.RISK,
            Hazard.DESCRIPTION,
            Hazard.CAUSE,
            Hazard.LEGAL_BASIS);

    private final Options.Given department;
    private final Options.Given clear;
    private final Options.Given areas;
    private final Options.Given found;
    private final Options.Given places;
    private final FieldOptions hazard;
    private final Options.Given items;
    private final Options.Given petitions;
    private final Options.Given note;
    private final EntryOptions entry;

    ScreenAdd(Options options) {
        department = options.value(
                "-d --department", "部门", "DEPARTMENT", Text.of("哪个部门（编号或名称）", "which department, by id or name"));
        clear = options.flag("--clear", Text.of("零报告：没有发现隐患", "nothing was found"));
        areas = options.values("--area", "区域", "AREA", Text.of("排查的区域，可多次", "an area looked at; may be repeated"));
        found = options.values(
                "--found",
                "隐患",
                "TITLE",
                Text.of("发现的隐患，可多次；同时登记隐患", "a hazard found; may be repeated; registers the hazard too"));
        places = options.values(
                "--place",
                "地点",
                "PLACE",
                Text.of("隐患的地点：一个，或与 --found 一一对应", "where it is: one, or one for each --found"));
        hazard = new FieldOptions(options, HAZARD_FIELDS, "--", Map.of(), Set.copyOf(HAZARD_FIELDS));
        items = options.values(
                "--item",
                "检查项",
                "ITEM",
                Text.of(
                        "检查项=正常 | 检查项=未查 | 检查项=异常:情况，可多次；异常即登记隐患",
                        "NAME=normal | NAME=unchecked | NAME=abnormal:WHAT; may be repeated; an abnormal one registers a hazard"));
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
                .put(Screen.PETITIONS, petitions.all().isEmpty() ? null : petitions.all())
                .put(Screen.NOTE, note.get())
                .build();
        Entry entered = entry.read(session, unit);
        ScreeningBook book =
                new ScreeningBook(session.records(), session.environment().ids());
        Results.screened(session, book.screen(unit, given, hazards, entered));
        return ExitStatus.DONE;
    }

    /** One set of facts for each thing found: the titles given, then the abnormal items. */
    private List<Values> hazards(Session session, List<Values> checked) {
        List<String> titles = new ArrayList<>(found.all());
        for (Values item : checked) {
            if (item.need(Screen.ITEM_RESULT) == Screen.ItemResult.ABNORMAL) {
                titles.add(item.need(Screen.ITEM) + "：" + item.get(Screen.ITEM_NOTE, ""));
            }
        }
        List<String> where = places.all().isEmpty() ? areas.all() : places.all();
        if (!titles.isEmpty() && where.size() != 1 && where.size() != titles.size()) {
            throw new Refused(Code.MISSING_OPTION.at(
                    null, "--place", Text.of("一个地点，或每条隐患各一个", "one place, or one for each hazard")));
        }
        Values common = hazard.read(session);
        List<Values> hazards = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            hazards.add(common.copy()
                    .put(Hazard.TITLE, titles.get(i))
                    .put(Hazard.PLACE, where.get(where.size() == 1 ? 0 : i))
                    .build());
        }
        return hazards;
    }
}

package stability.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.hazard.Hazard;
import stability.domain.school.Checklist;
import stability.domain.school.Department;
import stability.domain.school.School;
import stability.domain.screening.Screen;
import stability.domain.screening.Screening;
import stability.report.form.FormColumn.Entry;

/**
 * The form of a day's screening: for several departments a row each; for one a row for each of its areas, and on a sheet of their own
 * the items of the school's checklists.
 */
public final class ScreeningForm {
    /** Rows for what else was found. */
    private static final int SPARE = 5;

    /** The name of the column with what was seen of a checklist item. */
    public static final String ANSWER = "answer";

    private static final Text NAME = Text.of("日排查表", "screening");
    private static final Text TITLE = Text.of("{0}日排查表", "{0}: daily screening");
    private static final Text ITEMS = Text.of("检查项", "checklist");
    private static final Text LIST = Text.of("检查表", "Checklist");
    private static final Text SEEN = Text.of("情况", "What was seen");
    private static final Text SIGNATURES = Text.of(
            "填表人（岗位）：　　　　　　　　　　　　部门负责人（签字）：",
            "Filled in by (post):                                    Head of department (signature):");
    private static final Text HOW = Text.of(
            "{0}　填写：每行选“结果”；有隐患的写明隐患、地点、类别，一行一条。{1} 前交{2}。",
            "{0}   Choose a result in each row; for a hazard, say what, where and which category, one a row. To {2} by {1}.");
    private static final Text HOW_ITEMS = Text.of(
            "{0}　填写：每项选“结果”；异常的写明情况、地点和类别。",
            "{0}   Choose a result for each item; say what is abnormal, where, and which category.");

    private static final Text RESULT = Text.of(
            "结果：排查过、没有发现隐患，选“{0}”；发现了选“{1}”。没有选结果的行，视为没有报告。",
            "Result: \"{0}\" if nothing was found, \"{1}\" if something was. A row without a result counts as not reported.");
    private static final Text FOUND = Text.of(
            "发现隐患的，写明是什么、在哪里、哪一类；一行写一条，再有的写在下面的空行里，也要选部门和结果。",
            "For a hazard say what it is, where, and which category; one a row, and further ones in the spare rows below, with department and result.");
    private static final Text AREAS = Text.of(
            "灰色的排查区域是近三十天查过的；还查了别处，写在下面的空行里。没有查的区域，结果空着。",
            "The grey areas are those of the last thirty days; write others into the spare rows. Leave the result of an area blank if nobody was there.");
    private static final Text CHECKED = Text.of(
            "检查项：选“{0}”“{1}”或“{2}”；选“{1}”的要写明情况、地点和类别，登记为隐患。没有选的不导入。",
            "Checklist: \"{0}\", \"{1}\" or \"{2}\"; what is \"{1}\" needs what is wrong, where, and which category, and is registered as a hazard. What is left blank is not imported.");
    private static final Text GRAVE = Text.of(
            "可能是重大隐患的，立即报{0}，另填隐患登记表。",
            "What may be a major hazard: tell {0} at once, and fill in the form for hazards.");
    private static final Text BACK = Text.of("当天 {0} 前交{1}。", "It goes back to {1} by {0} of the same day.");

    private final FormOrder order;
    private final Lang lang;
    private final School school;

    private ScreeningForm(FormOrder order) {
        this.order = order;
        this.lang = order.lang();
        this.school = order.school();
    }

    /** @param areas those that the one department names in its screenings; of no use for several */
    public static Form of(FormOrder order, List<String> areas) {
        return new ScreeningForm(order).form(areas);
    }

    private Form form(List<String> areas) {
        List<Department> departments = order.departments();
        boolean one = departments.size() == 1;
        List<FormSheet> sheets = new ArrayList<>();
        sheets.add(one ? areas(departments.get(0), areas) : departments(departments));
        List<Checklist> lists = school.checklists().stream()
                .filter(list -> one && !list.items().isEmpty())
                .toList();
        if (!lists.isEmpty()) {
            sheets.add(items(departments.get(0), lists));
        }
        Set<String> asked = order.asked();
        return new Form(
                order.say(TITLE.with(school.name())),
                school.name(),
                lang,
                order.day(),
                order.file(NAME),
                asked == null ? List.of() : List.copyOf(asked),
                sheets,
                order.say(Text.of("填表说明", "how to fill in")),
                order.guide(guide(one, !lists.isEmpty())));
    }

    private List<Text> guide(boolean one, boolean items) {
        List<String> results = order.words(Screen.Finding.values());
        List<Text> guide = new ArrayList<>(List.of(RESULT.with(results.get(0), results.get(1)), FOUND));
        if (one) {
            guide.add(AREAS);
        }
        if (items) {
            guide.add(CHECKED.with(order.words(Screen.ItemResult.values()).toArray()));
        }
        guide.add(GRAVE.with(order.office()));
        guide.add(BACK.with(school.screeningReportedBy(), order.office()));
        return guide;
    }

    private FormSheet departments(List<Department> departments) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Department department : departments) {
            rows.add(row(rows.size() + 1, department.name(), null));
        }
        for (int i = 0; i < SPARE; i++) {
            rows.add(row(rows.size() + 1, null, null));
        }
        return screening(rows);
    }

    private FormSheet areas(Department department, List<String> areas) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String area : areas) {
            rows.add(row(rows.size() + 1, department.name(), area));
        }
        for (int i = 0; i < SPARE; i++) {
            rows.add(row(rows.size() + 1, department.name(), null));
        }
        return screening(rows);
    }

    private List<@Nullable Object> row(int number, @Nullable String department, @Nullable String area) {
        return FormSheet.row(number, order.day(), department, area, null, null, null, null, null);
    }

    private FormSheet screening(List<List<@Nullable Object>> rows) {
        List<String> names = order.departments().stream().map(Department::name).toList();
        List<FormColumn> columns = List.of(
                FormColumn.number(lang),
                FormColumn.of(Screening.DATE, lang, 12, Entry.DAY, List.of()),
                FormColumn.choice(Screening.DEPARTMENT, lang, 13, names),
                FormColumn.text(Screen.AREAS, lang, 20),
                FormColumn.choice(Screen.RESULT, lang, 10, order.words(Screen.Finding.values()))
                        .needed(),
                FormColumn.offered(Hazard.TITLE, lang, 28, order.standardHazards())
                        .called(order.say(Text.of("发现的隐患", "Hazard found"))),
                FormColumn.text(Hazard.PLACE, lang, 20),
                FormColumn.choice(Hazard.CATEGORY, lang, 18, order.categories()),
                FormColumn.text(Screen.NOTE, lang, 20));
        String how = order.say(HOW.with(order.covers(), school.screeningReportedBy(), order.office()));
        return new FormSheet(order.say(NAME), how, columns, rows, order.say(SIGNATURES));
    }

    private FormSheet items(Department department, List<Checklist> lists) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Checklist list : lists) {
            for (String item : list.items()) {
                rows.add(FormSheet.row(
                        rows.size() + 1, order.day(), department.name(), list.name(), item, null, null, null, null));
            }
        }
        List<FormColumn> columns = List.of(
                FormColumn.number(lang),
                FormColumn.of(Screening.DATE, lang, 12, Entry.NOTHING, List.of()),
                FormColumn.of(Screening.DEPARTMENT, lang, 13, Entry.NOTHING, List.of()),
                new FormColumn("", order.say(LIST), 16, Entry.NOTHING, List.of()),
                FormColumn.of(Screen.ITEM, lang, 40, Entry.NOTHING, List.of()),
                FormColumn.choice(Screen.ITEM_RESULT, lang, 10, order.words(Screen.ItemResult.values()))
                        .as(ANSWER, FormColumn.title(Screen.ITEM_RESULT.label(), lang)),
                FormColumn.text(Screen.ITEM_NOTE, lang, 32).called(order.say(SEEN)),
                FormColumn.text(Hazard.PLACE, lang, 18),
                FormColumn.choice(Hazard.CATEGORY, lang, 14, order.categories()));
        return new FormSheet(
                order.say(ITEMS), order.say(HOW_ITEMS.with(order.covers())), columns, rows, order.say(SIGNATURES));
    }
}

package stability.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.hazard.Assign;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.school.Department;
import stability.report.form.FormColumn.Entry;

/** The form on which departments enter hazards, one a row. */
public final class HazardForm {
    private static final int ROWS = 20;

    /** The department of the five fixed things, as a mapping file has it; {@code department} is the one where it was found. */
    private static final String IN_CHARGE = "in_charge";

    private static final Text NAME = Text.of("隐患登记表", "hazards");
    private static final Text TITLE = Text.of("{0}隐患登记表", "{0}: hazards");
    private static final Text FOUND = Text.of("发现日期", "Found on");
    private static final Text FOUND_IN = Text.of("所在部门", "Department");
    private static final Text CHARGED = Text.of("承办部门", "Unit in charge");
    private static final Text LEADER = Text.of("责任领导", "Leader");
    private static final Text HANDLER = Text.of("承办人", "Handler");
    private static final Text BASIS = Text.of("重大的依据", "Basis if major");
    private static final Text SIGNATURES = Text.of(
            "填表人（岗位）：　　　　　　　　　　　　部门负责人（签字）：",
            "Filled in by (post):                                    Head of department (signature):");
    private static final Text HOW = Text.of(
            "{0}　填写：一行一条；类别、等级、部门从列表中选，日期写成 2019-09-25 这样。填好交{1}。",
            "{0}   One a row; choose category, level and department from the lists, write days as 2019-09-25. It goes to {1}.");
    private static final Text WHERE = Text.of(
            "隐患写一句话；地点写到楼层、房间，能找得到；详细情况写在“情况”里。",
            "Say in a line what the hazard is, and where, down to floor and room; details go into the description.");
    private static final Text GRADE = Text.of(
            "等级不选的，按“{0}”登记。选“{1}”的，写明判定为重大的依据，并立即报{2}。",
            "Without a level it is registered as \"{0}\". If it is \"{1}\", write the basis, and tell {2} at once.");
    private static final Text FIVE = Text.of(
            "责任领导、承办部门、承办人、整改要求、整改期限（五定）：已经定下的写上，没有定的空着，由{0}交办。整改期限不早于发现日期。",
            "Leader, unit in charge, handler, requirement and due date: write what is settled, leave blank what is not, and {0} will assign it. "
                    + "The due date is not before the finding.");

    private HazardForm() {}

    public static Form of(FormOrder order) {
        Lang lang = order.lang();
        String school = order.school().name();
        Set<String> asked = order.asked();
        List<String> levels = order.words(Level.values());
        FormSheet sheet = new FormSheet(
                order.say(NAME),
                order.say(HOW.with(order.covers(), order.office())),
                columns(order),
                rows(order),
                order.say(SIGNATURES));
        return new Form(
                order.say(TITLE.with(school)),
                school,
                lang,
                order.day(),
                order.file(NAME),
                asked == null ? List.of() : List.copyOf(asked),
                List.of(sheet),
                order.say(Text.of("填表说明", "how to fill in")),
                order.guide(List.of(
                        WHERE, GRADE.with(levels.get(0), levels.get(1), order.office()), FIVE.with(order.office()))));
    }

    private static List<FormColumn> columns(FormOrder order) {
        Lang lang = order.lang();
        List<String> departments =
                order.departments().stream().map(Department::name).toList();
        return List.of(
                FormColumn.number(lang),
                FormColumn.offered(Hazard.TITLE, lang, 22, order.standardHazards())
                        .needed(),
                FormColumn.text(Hazard.PLACE, lang, 15).needed(),
                FormColumn.choice(Hazard.CATEGORY, lang, 13, order.categories()).needed(),
                FormColumn.choice(Hazard.LEVEL, lang, 7, order.words(Level.values())),
                FormColumn.offered(Hazard.MAJOR_BASIS, lang, 13, order.school().majorBases())
                        .called(order.say(BASIS)),
                FormColumn.text(Hazard.DESCRIPTION, lang, 22),
                FormColumn.choice(Hazard.DEPARTMENT, lang, 12, departments)
                        .called(order.say(FOUND_IN))
                        .needed(),
                FormColumn.of(Hazard.FOUND, lang, 12, Entry.DAY, List.of())
                        .called(order.say(FOUND))
                        .needed(),
                FormColumn.of(Assign.LEADER, lang, 13, Entry.OFFERED, order.posts())
                        .called(order.say(LEADER)),
                FormColumn.choice(Assign.DEPARTMENT, lang, 12, order.names()).as(IN_CHARGE, order.say(CHARGED)),
                FormColumn.of(Assign.HANDLER, lang, 12, Entry.OFFERED, order.posts())
                        .called(order.say(HANDLER)),
                FormColumn.text(Assign.REQUIREMENT, lang, 20),
                FormColumn.of(Assign.DUE, lang, 12, Entry.DAY, List.of()));
    }

    /** Empty but for the number, and the department if there is no choice. No level is chosen beforehand. */
    private static List<List<@Nullable Object>> rows(FormOrder order) {
        List<Department> departments = order.departments();
        String department = departments.size() == 1 ? departments.get(0).name() : null;
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            rows.add(FormSheet.row(
                    i, null, null, null, null, null, null, department, null, null, null, null, null, null));
        }
        return rows;
    }
}

package stability.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.school.Department;
import stability.domain.school.School;
import stability.domain.school.StandardHazard;

/**
 * What a form is made for.
 *
 * @param school whose settings give the choices
 * @param day the day that it is for
 * @param asked the ids of the departments that are to fill it in; null for all that there are on that day
 */
public record FormOrder(
        School school, LocalDate day, @Nullable Set<String> asked) {
    private static final Text DAY = Text.of("{0}年{1}月{2}日", "{0}-{1}-{2}");
    private static final Text COVERS = Text.of("日期：{0}　部门：{1}", "Day: {0}   Department: {1}");
    private static final Text ALL = Text.of("各部门", "all");
    private static final Text BETWEEN = Text.of("、", ", ");
    private static final Text OFFICE = Text.of("安全管理部门", "the safety office");
    private static final Text WHITE =
            Text.of("只填白色的格子；灰色的格子和表头已经写好，不用改。", "Fill in the white cells; the grey ones and the heads are done.");
    private static final Text LISTED = Text.of(
            "有下拉列表的格子，点开选一项；带 * 的必填。",
            "Where a cell has a list, open it and choose; what is marked * has to be filled in.");
    private static final Text KEPT = Text.of(
            "不要改工作表的名称和表头，不要另存为别的格式（保持 .xlsx），否则交回后不能直接导入。",
            "Leave the names of the sheets and the heads as they are, and keep the file an .xlsx: else it cannot be imported as it comes back.");
    private static final Text NOBODY = Text.of(
            "不写姓名、电话、身份证号、住址和健康情况；人一律写岗位。",
            "No names, telephone numbers, numbers of identity cards, addresses or health data; people are named by their posts.");

    Lang lang() {
        return school.lang();
    }

    String say(Text text) {
        return text.in(lang());
    }

    /** The departments that it is for. */
    List<Department> departments() {
        Set<String> ids = asked;
        if (ids != null) {
            return ids.stream().map(school::department).filter(Objects::nonNull).toList();
        }
        return existing();
    }

    /** Those that there are on its day; all, if that is before any of them begins. */
    private List<Department> existing() {
        List<Department> existing = school.departments().stream()
                .filter(department -> department.exists(day))
                .toList();
        return existing.isEmpty() ? List.copyOf(school.departments()) : existing;
    }

    /** The names of all that there are on its day. */
    List<String> names() {
        return existing().stream().map(Department::name).toList();
    }

    List<String> categories() {
        return school.categories().stream()
                .map(category -> category.label().in(lang()))
                .toList();
    }

    /** The posts of the school, each once. */
    List<String> posts() {
        Set<String> posts = new LinkedHashSet<>(school.leadingGroup().keySet());
        posts.addAll(school.posts());
        for (Department department : school.departments()) {
            String head = department.head();
            if (head != null) {
                posts.add(head);
            }
        }
        return List.copyOf(posts);
    }

    /** What standard hazards are called. */
    List<String> standardHazards() {
        return school.standardHazards().stream().map(StandardHazard::title).toList();
    }

    List<String> words(Word[] words) {
        List<String> labels = new ArrayList<>();
        for (Word word : words) {
            labels.add(word.label().in(lang()));
        }
        return labels;
    }

    /** Whom it goes back to. */
    String office() {
        Department office = school.office();
        return office == null ? say(OFFICE) : office.name();
    }

    /** The day as one reads it, and the departments. */
    String covers() {
        Text date = DAY.with(day.getYear(), digits(day.getMonthValue()), digits(day.getDayOfMonth()));
        List<Text> names = departments().stream()
                .map(department -> Text.same(department.name()))
                .toList();
        return say(COVERS.with(date, asked == null ? ALL : Text.join(BETWEEN, names)));
    }

    private String digits(int number) {
        return lang() == Lang.ZH || number > 9 ? String.valueOf(number) : "0" + number;
    }

    /** The name of its file: with the department, if it is for one. */
    String file(Text title) {
        Set<String> ids = asked;
        String whose = ids == null || ids.size() != 1
                ? ""
                : departments().get(0).name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + "-";
        return title.in(lang()).replace(' ', '-') + "-" + whose.replace(' ', '-') + day;
    }

    /** The explanations, numbered: what holds for every form around those of this one. */
    List<String> guide(List<Text> own) {
        List<Text> all = new ArrayList<>(List.of(WHITE, LISTED));
        all.addAll(own);
        all.addAll(List.of(NOBODY, KEPT));
        List<String> guide = new ArrayList<>();
        for (Text each : all) {
            guide.add((guide.size() + 1) + (lang() == Lang.ZH ? "．" : ". ") + say(each));
        }
        return guide;
    }
}

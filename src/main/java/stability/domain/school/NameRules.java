package stability.domain.school;

import static stability.domain.school.SchoolFields.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import stability.domain.field.Field;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** What must hold of the ids and names that a school gives. */
final class NameRules {
    private static final Text TWICE_ID = Text.of("编号“{0}”重复", "the id \"{0}\" stands here twice");
    private static final Text TWICE_NAME = Text.of("名称“{0}”重复", "the name \"{0}\" stands here twice");
    private static final Text NO_FILE = Text.of(
            "Windows 上不能有名为“{0}”的文件，请换一个编号", "Windows can have no file that is called \"{0}\": choose another id");

    private final Consumer<Problem> problems;

    NameRules(Consumer<Problem> problems) {
        this.problems = problems;
    }

    void check(Values school) {
        for (Field<List<Values>> list : List.of(DEPARTMENTS, CAMPAIGNS, CLOCKS, CATEGORIES, CHECKLISTS)) {
            unique(school.get(list, List.of()));
        }
        for (Field<List<Values>> list : List.of(DEPARTMENTS, CAMPAIGNS, CATEGORIES)) {
            named(school.get(list, List.of()));
        }
        for (Field<List<Values>> list : List.of(DEPARTMENTS, CAMPAIGNS)) {
            files(school.get(list, List.of()));
        }
    }

    void unique(List<Values> items) {
        Set<String> seen = new HashSet<>();
        for (Values item : items) {
            if (!seen.add(item.need(ID))) {
                report(item, ID, TWICE_ID);
            }
        }
    }

    /** Two of one name are one in every list and paper, and nobody could say which is meant. */
    private void named(List<Values> items) {
        Map<String, String> seen = new HashMap<>();
        for (Values item : items) {
            String earlier = seen.putIfAbsent(PlainWord.alike(item.need(NAME)), item.need(ID));
            if (earlier != null && !earlier.equals(item.need(ID))) {
                report(item, NAME, TWICE_NAME);
            }
        }
    }

    /** Records lie in files and folders that are called by these ids, on every system. */
    private void files(List<Values> items) {
        for (Values item : items) {
            if (!UsableNames.isFile(item.need(ID))) {
                report(item, ID, NO_FILE);
            }
        }
    }

    private void report(Values item, Field<String> field, Text what) {
        problems.accept(Code.CONFIG.at(item.place(field), what.with(item.need(field))));
    }
}

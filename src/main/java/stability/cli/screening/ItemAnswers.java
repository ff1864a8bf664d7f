package stability.cli.screening;

import java.util.ArrayList;
import java.util.List;
import stability.cli.session.Answers;
import stability.cli.session.Session;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.school.Checklist;
import stability.domain.screening.Screen;

/** {@code --item NAME=RESULT}: the items on the school's checklists; behind the name, the results. */
final class ItemAnswers implements Answers {

    @Override
    public List<Choice> choices(Session session) {
        List<Choice> items = new ArrayList<>();
        for (Checklist list : session.records().school().checklists()) {
            list.items().forEach(item -> items.add(new Choice(item + "=", Text.same(list.name()))));
        }
        return items;
    }

    @Override
    public List<Choice> completions(Session session, String begun) {
        int equals = begun.indexOf('=');
        if (equals < 0) {
            return choices(session);
        }
        List<Choice> results = new ArrayList<>();
        for (Screen.ItemResult result : Screen.ItemResult.values()) {
            boolean explained = result == Screen.ItemResult.ABNORMAL;
            String word = session.lang() == Lang.ZH ? result.label().zh() : result.word();
            results.add(new Choice(begun.substring(0, equals + 1) + word + (explained ? ":" : ""), result.label()));
        }
        return results;
    }

    @Override
    public void check(Session session, String typed) {
        new ChecklistItems(List.of(typed)).values();
    }
}

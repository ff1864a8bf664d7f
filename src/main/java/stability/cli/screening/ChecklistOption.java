package stability.cli.screening;

import java.util.ArrayList;
import java.util.List;
import stability.cli.session.Answers;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.domain.problem.Suggestions;
import stability.domain.school.Checklist;

/** {@code --checklist NAME}: the whole checklist was gone through, and what no {@code --item} says otherwise was normal. */
final class ChecklistOption implements Answers {
    private final OptionValue lists;

    ChecklistOption(Options options) {
        lists = options.values(
                        "--checklist",
                        "检查表",
                        "CHECKLIST",
                        Text.of(
                                "逐项查过的检查表（编号或名称），可多次；没有用 --item 另写的都是正常",
                                "a checklist gone through, by id or name; may be repeated; normal but what --item says"))
                .with(this);
    }

    /** The checklists named, in the order typed. */
    List<Checklist> read(Session session) {
        List<Checklist> read = new ArrayList<>();
        for (String typed : lists.all()) {
            Checklist list = find(session, typed);
            if (list.items().isEmpty()) {
                throw new Refused(Code.BAD_VALUE
                        .at(null, lists.name(), typed, Text.of("有检查项的检查表", "a checklist with items"))
                        .hinting(Text.of(
                                "请综治办在 stability.yaml 里填写它的 items",
                                "the office fills in its items in stability.yaml")));
            }
            read.add(list);
        }
        return read;
    }

    /**
     * The areas looked at: those typed, or the only one of a checklist that is gone through area by area.
     *
     * @param typed those typed
     */
    List<String> areas(List<Checklist> named, List<String> typed) {
        List<String> areas = new ArrayList<>(typed);
        for (Checklist list : named) {
            List<String> asked = list.duty() == null ? List.of() : list.duty().areas();
            boolean looked = asked.isEmpty()
                    || asked.stream().anyMatch(area -> areas.stream().anyMatch(each -> PlainWord.isAlike(each, area)));
            if (!looked && asked.size() == 1) {
                areas.add(asked.get(0));
            } else if (!looked) {
                throw new Refused(Code.MISSING_OPTION.at(
                        null,
                        "--area",
                        Text.of("“{0}”查的是哪一处：{1}", "which of these \"{0}\" is about: {1}")
                                .with(list.name(), String.join("、", asked))));
            }
        }
        return areas;
    }

    private static List<Checklist> known(Session session) {
        return List.copyOf(session.records().school().checklists());
    }

    private Checklist find(Session session, String typed) {
        List<String> words = new ArrayList<>();
        for (Checklist list : known(session)) {
            if (PlainWord.isAlike(typed, list.id()) || PlainWord.isAlike(typed, list.name())) {
                return list;
            }
            words.add(list.id());
        }
        throw new Refused(Code.BAD_VALUE
                .at(null, lists.name(), typed, Text.of("检查表的编号或名称", "the id or name of a checklist"))
                .hinting(Suggestions.hint(typed, words)));
    }

    @Override
    public List<Choice> choices(Session session) {
        return known(session).stream()
                .filter(list -> !list.items().isEmpty())
                .map(list -> new Choice(list.id(), Text.same(list.name())))
                .toList();
    }

    @Override
    public void check(Session session, String typed) {
        find(session, typed);
    }
}

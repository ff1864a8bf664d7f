package stability.domain.school;

import static stability.domain.school.SchoolFields.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import stability.domain.field.Field;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Suggestions;

/** What must hold of checklists, of how often they are gone through, and of the terms by which that may count. */
final class ChecklistRules {
    /** What says who goes through a checklist, where and when: nothing without how often. */
    private static final List<Field<?>> OF_RHYTHM =
            List.of(ONLY, ONLY_AREAS, SOME_FROM, SOME_UNTIL, RESPONSIBLE, SOME_BASIS);

    private final List<String> departments;
    private final Consumer<Problem> problems;
    private final Set<String> names = new HashSet<>();

    /** @param departments the ids of the school's */
    ChecklistRules(List<String> departments, Consumer<Problem> problems) {
        this.departments = departments;
        this.problems = problems;
    }

    void check(List<Values> checklists, boolean terms) {
        for (Values list : checklists) {
            int slots = list.get(SLOTS, 0);
            if (slots > 0 && list.get(ITEMS, List.of()).size() > slots) {
                report(
                        list,
                        ITEMS,
                        Text.of("检查项多于 {0} 条", "more than {0} items").with(slots));
            }
            if (list.has(EVERY)) {
                repeated(list, terms);
            } else {
                OF_RHYTHM.stream()
                        .filter(list::has)
                        .findFirst()
                        .ifPresent(field -> report(
                                list,
                                field,
                                Text.of("{0} 要和 every 一起写", "{0} goes with every")
                                        .with(field.name())));
            }
        }
    }

    private void repeated(Values list, boolean terms) {
        if (list.get(ITEMS, List.of()).isEmpty()) {
            report(
                    list,
                    list.has(ITEMS) ? ITEMS : EVERY,
                    Text.of(
                            "写了 every 的检查表要有 items：没有检查项，谁也查不了",
                            "a checklist with every needs items: nobody can go through none"));
        }
        if (list.need(EVERY) == Rhythm.TERM && !terms) {
            report(
                    list,
                    EVERY,
                    Text.of(
                            "每学期查一次的检查表，要用 terms 写明学期的起止日",
                            "what is done each term needs terms, with their first and last days"));
        }
        for (Field<List<String>> field : List.of(ITEMS, ONLY, ONLY_AREAS)) {
            once(list, field);
        }
        for (String department : list.get(ONLY, List.of())) {
            if (!departments.contains(department)) {
                problems.accept(Code.UNKNOWN_DEPARTMENT
                        .at(list.place(ONLY), department)
                        .hinting(Suggestions.hint(department, departments)));
            }
        }
        if (!names.add(PlainWord.alike(list.need(NAME)))) {
            report(
                    list,
                    NAME,
                    Text.of("名称“{0}”重复", "the name \"{0}\" stands here twice").with(list.need(NAME)));
        }
    }

    /** Whoever leaves the field out means all; an empty list could mean all or none. */
    private void once(Values list, Field<List<String>> field) {
        Set<String> seen = new HashSet<>();
        List<String> values = list.get(field, List.of());
        if (list.has(field) && values.isEmpty() && field != ITEMS) {
            report(
                    list,
                    field,
                    Text.of("{0} 是空的；不写这一项就是全部", "{0} is empty; leave it out for all")
                            .with(field.name()));
        }
        for (String value : values) {
            if (!seen.add(PlainWord.alike(value))) {
                report(
                        list,
                        field,
                        Text.of("“{0}”写了两次", "\"{0}\" stands here twice").with(value));
            }
        }
    }

    /** Terms follow each other in time, each of its own name. */
    void terms(List<Values> terms) {
        Set<String> seen = new HashSet<>();
        LocalDate before = null;
        for (Values term : terms) {
            if (!seen.add(PlainWord.alike(term.need(NAME)))) {
                report(
                        term,
                        NAME,
                        Text.of("名称“{0}”重复", "the name \"{0}\" stands here twice")
                                .with(term.need(NAME)));
            }
            if (before != null && !term.need(FROM).isAfter(before)) {
                report(
                        term,
                        FROM,
                        Text.of(
                                "学期要按先后写，后一个开始时前一个已经结束",
                                "terms stand in order, each begins after the one before has ended"));
            }
            before = term.need(UNTIL);
        }
    }

    private void report(Values item, Field<?> field, Text what) {
        problems.accept(Code.CONFIG.at(item.place(field), what));
    }
}

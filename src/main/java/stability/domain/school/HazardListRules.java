package stability.domain.school;

import static stability.domain.school.SchoolFields.*;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Suggestions;

/** What must hold of the lists that are offered where hazards are entered: bases for calling one major, and standard hazards. */
final class HazardListRules {
    private final Collection<String> categories;
    private final Consumer<Problem> problems;

    /** @param categories the ids of the school's and of the defaults */
    HazardListRules(Collection<String> categories, Consumer<Problem> problems) {
        this.categories = categories;
        this.problems = problems;
    }

    void check(Values school) {
        Set<String> bases = new HashSet<>();
        for (String basis : school.get(MAJOR_BASES, List.of())) {
            once(bases, basis, school.place(MAJOR_BASES));
        }
        Set<String> titles = new HashSet<>();
        for (Values hazard : school.get(STANDARD_HAZARDS, List.of())) {
            once(titles, hazard.need(HAZARD_TITLE), hazard.place(HAZARD_TITLE));
            String category = hazard.need(HAZARD_CATEGORY);
            if (!categories.contains(category)) {
                problems.accept(Code.UNKNOWN_CATEGORY
                        .at(hazard.place(HAZARD_CATEGORY), category)
                        .hinting(Suggestions.hint(category, categories)));
            }
        }
    }

    private void once(Set<String> seen, String text, @Nullable Place place) {
        if (!seen.add(PlainWord.alike(text))) {
            problems.accept(Code.CONFIG.at(
                    place, Text.of("“{0}”写了两次", "\"{0}\" stands here twice").with(text)));
        }
    }
}

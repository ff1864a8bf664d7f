package stability.report.view;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.matter.Matter;
import stability.domain.matter.StageWord;
import stability.domain.school.School;

/**
 * A matter in which words were found.
 *
 * @param kind the noun of its kind
 * @param id its id
 * @param state where it stands
 * @param title what it is called; a screening or an assessment by its department
 * @param found where the words were
 */
public record FoundMatter(String kind, String id, StageWord state, String title, List<MatterSearch.Where> found) {
    /** The latest first, within a kind. */
    public static final Comparator<FoundMatter> LATEST =
            Comparator.comparing(FoundMatter::id, Comparator.reverseOrder());

    /** Looks for the words in a matter; null if they are not in it, or it was not on record. */
    public static @Nullable FoundMatter of(Matter.History<?> history, MatterSearch words, School school) {
        List<MatterSearch.Where> found = history.state().onRecord() ? words.in(history) : List.of();
        return found.isEmpty()
                ? null
                : new FoundMatter(
                        history.matter().kind().noun(),
                        history.matter().id(),
                        history.state().stage(),
                        MatterTitles.of(history, school),
                        found);
    }
}

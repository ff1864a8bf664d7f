package stability.domain.ledger;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.PlainWord;
import stability.domain.field.Values;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.screening.Screen;
import stability.domain.screening.ScreeningState;

/**
 * What the screenings of one day answer of a checklist: normal or abnormal. What was not looked at (未查) is no answer, and
 * answers of several rounds of the day add up.
 */
final class ChecklistAnswers {
    private final Set<String> items = new HashSet<>();
    private final Set<String> answered = new HashSet<>();
    private final Set<String> abnormal = new HashSet<>();
    private @Nullable OffsetDateTime completed;

    /**
     * The answers of these steps, in the order of their entry.
     *
     * @param items of the checklist
     * @param area the area that has to be among those looked at; null if any will do
     */
    ChecklistAnswers(List<Matter.Applied<ScreeningState>> steps, List<String> items, @Nullable String area) {
        for (String item : items) {
            this.items.add(PlainWord.alike(item));
        }
        for (Matter.Applied<ScreeningState> applied : steps) {
            Step step = applied.step();
            if (area == null || isIn(area, step.values())) {
                take(step);
            }
        }
    }

    private static boolean isIn(String area, Values step) {
        for (String looked : step.get(Screen.AREAS, List.of())) {
            if (PlainWord.isAlike(looked, area)) {
                return true;
            }
        }
        return false;
    }

    private void take(Step step) {
        for (Values answer : step.values().get(Screen.ITEMS, List.of())) {
            String item = PlainWord.alike(answer.need(Screen.ITEM));
            Screen.ItemResult result = answer.need(Screen.ITEM_RESULT);
            if (items.contains(item) && result != Screen.ItemResult.UNCHECKED) {
                answered.add(item);
                if (result == Screen.ItemResult.ABNORMAL) {
                    abnormal.add(item);
                }
            }
        }
        if (completed == null && answered.size() == items.size()) {
            completed = step.recorded();
        }
    }

    /** When the entry was made with which every item was answered; null if one is not. */
    @Nullable
    OffsetDateTime completed() {
        return completed;
    }

    int answered() {
        return answered.size();
    }

    Set<String> abnormal() {
        return abnormal;
    }
}

package stability.rollup.report;

import java.util.List;
import stability.domain.clock.DeadlineRule;
import stability.domain.field.Word;
import stability.domain.school.EventClass;

/** The words of closed vocabularies that stand in answers, by the column in which they do. */
final class ReportWords {
    private ReportWords() {}

    /** The word, with what people call it. */
    static Word of(String column, String word) {
        List<? extends Word> vocabulary = switch (column) {
            case "class" -> List.of(EventClass.values());
            case "clock" -> DeadlineRule.DEFAULTS;
            default -> throw new IllegalArgumentException(column + " is no column of words");
        };
        return vocabulary.stream()
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no word of " + column + ": " + word));
    }
}

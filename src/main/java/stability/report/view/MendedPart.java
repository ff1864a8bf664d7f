package stability.report.view;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;

/**
 * One thing that was mended.
 *
 * @param about whether it is a fact, a step, or the whole matter
 * @param name name of the fact or step as it stands in the record; of a whole matter, its noun
 * @param label the same in the language of the school
 * @param at of a step, when it is said to have happened; null of others
 * @param from of a fact, its value before, as people read it; null if it had none, and of others
 * @param to of a fact, its value now; null if it has none, and of others
 */
public record MendedPart(
        About about,
        String name,
        String label,
        @Nullable OffsetDateTime at,
        @Nullable String from,
        @Nullable String to) {

    /** What can be mended. */
    public enum About implements Word {
        FACT(Text.of("事实", "fact")),
        STEP(Text.of("步骤", "step")),
        MATTER(Text.of("整件", "the whole matter"));

        private final Text label;

        About(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }
}

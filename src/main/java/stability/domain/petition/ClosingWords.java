package stability.domain.petition;

import stability.domain.field.Text;
import stability.domain.field.Word;

/** What is asked when a petition closes: five things in place (五个到位), three accounts settled (三个不欠账). */
public final class ClosingWords {
    private ClosingWords() {}

    /** The questions, in the order of the plan. */
    public enum ClosingItem implements Word {
        SOLVED("解决问题到位", "the problem is solved"),
        EXPLAINED("政策解释到位", "the policy is explained"),
        COUNSELLED("教育疏导到位", "people were talked with"),
        SUPPORTED("困难扶持到位", "hardship is helped"),
        LAWFUL("依法处置到位", "it was dealt with by law"),
        LAW_SETTLED("法律上不欠账", "nothing is owed by law"),
        POLICY_SETTLED("政策上不欠账", "nothing is owed by policy"),
        FEELING_SETTLED("感情上不欠账", "nothing is owed in feeling");

        private final Text label;

        ClosingItem(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }

        /** Whether it can be beside the point: there may be no hardship, but something is owed or it is not. */
        public boolean canBeBesideThePoint() {
            return switch (this) {
                case SOLVED, EXPLAINED, COUNSELLED, SUPPORTED, LAWFUL -> true;
                case LAW_SETTLED, POLICY_SETTLED, FEELING_SETTLED -> false;
            };
        }
    }

    /** The answers. */
    public enum Answer implements Word {
        IN_PLACE("到位", "in place"),
        NOT_IN_PLACE("未到位", "not in place"),
        NOT_APPLICABLE("不涉及", "not applicable");

        private final Text label;

        Answer(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}

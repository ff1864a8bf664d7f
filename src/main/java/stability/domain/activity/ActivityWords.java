package stability.domain.activity;

import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.matter.StageWord;

/** The closed vocabularies of an activity. */
public final class ActivityWords {
    private ActivityWords() {}

    /** What was held. */
    public enum ActivityKind implements Word {
        DRILL("演练", "drill"),
        TRAINING("培训", "training"),
        MEETING("会议", "meeting");

        private final Text label;

        ActivityKind(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Where it stands in the account: only what was held is entered. */
    public enum Stage implements StageWord {
        UNHELD("未举行", "not held", InAccount.NOT_YET),
        HELD("已举行", "held", InAccount.DONE),
        VOIDED("已作废", "voided", InAccount.VOIDED);

        private final Text label;
        private final InAccount inAccount;

        Stage(String zh, String en, InAccount inAccount) {
            this.label = Text.of(zh, en);
            this.inAccount = inAccount;
        }

        @Override
        public Text label() {
            return label;
        }

        @Override
        public InAccount inAccount() {
            return inAccount;
        }
    }
}

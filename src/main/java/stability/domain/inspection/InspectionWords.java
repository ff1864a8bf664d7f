package stability.domain.inspection;

import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.hazard.HazardWords.Source;
import stability.domain.matter.StageWord;

/** The closed vocabularies of an inspection. */
public final class InspectionWords {
    private InspectionWords() {}

    /** What sort of check it was, and what the hazards that it finds name as their source. */
    public enum InspectionKind implements Word {
        /** Without notice; hazards have no source of its own for it, a special check comes nearest. */
        UNANNOUNCED("不定期检查", "unannounced check", Source.SPECIAL),
        WEEKLY("周检查", "weekly check", Source.WEEKLY),
        SPECIAL("专项检查", "special check", Source.SPECIAL),
        SUPERIOR("上级检查", "check by a superior authority", Source.SUPERIOR);

        private final Text label;
        private final Source source;

        InspectionKind(String zh, String en, Source source) {
            this.label = Text.of(zh, en);
            this.source = source;
        }

        @Override
        public Text label() {
            return label;
        }

        public Source source() {
            return source;
        }
    }

    /** What it found. */
    public enum Result implements StageWord {
        UNREGISTERED("未登记", "not registered", InAccount.NOT_YET),
        CLEAR("未发现隐患", "nothing found", InAccount.DONE),
        FOUND("有隐患", "found", InAccount.DONE),
        VOIDED("已作废", "voided", InAccount.VOIDED);

        private final Text label;
        private final InAccount inAccount;

        Result(String zh, String en, InAccount inAccount) {
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

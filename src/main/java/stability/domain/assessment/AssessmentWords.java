package stability.domain.assessment;

import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.matter.StageWord;

/** The closed vocabularies of an assessment. */
public final class AssessmentWords {
    private AssessmentWords() {}

    /** What is decided about a department. */
    public enum Stage implements StageWord {
        NONE("无决定", "no decision", InAccount.NOT_YET),
        COMMENDED("表彰", "commended", InAccount.DONE),
        WARNED("一票否决警示", "warned", InAccount.OPEN),
        VETOED("一票否决", "vetoed", InAccount.OPEN),
        LIFTED("已解除", "lifted", InAccount.DONE);

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

        /** Whether a decision is in force. */
        public boolean inForce() {
            return this == COMMENDED || isSanction();
        }

        /** Whether something is in force that can be lifted. */
        public boolean isSanction() {
            return this == WARNED || this == VETOED;
        }
    }

    /**
     * The duties of a department that evidence is counted from. How many hazards or petitions there are is none of them,
     * and never will be: it would teach people not to report.
     */
    public enum Duty implements Word {
        SCREENING_LATE("日排查迟报", "screening late"),
        SCREENING_MISSING("日排查未报", "screening missing"),
        HAZARD_OVERDUE("隐患逾期", "hazard overdue"),
        HAZARD_RETURNED("整改退回", "rectification returned"),
        STAGE_UNSIGNED("环节未签", "stage unsigned"),
        PETITION_LATE("信访办理超时", "petition duty late");

        private final Text label;

        Duty(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What a limit of points hints at, the milder first. The tool takes no measure. */
    public enum Measure implements Word {
        WARN("一票否决警示", "warning"),
        VETO("一票否决", "veto");

        private final Text label;

        Measure(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}

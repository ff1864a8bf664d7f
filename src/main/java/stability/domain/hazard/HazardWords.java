package stability.domain.hazard;

import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.matter.StageWord;

/** The closed vocabularies of a hazard. */
public final class HazardWords {
    private HazardWords() {}

    /** Where a hazard stands. */
    public enum Stage implements StageWord {
        UNREGISTERED("未登记", "not registered", InAccount.NOT_YET),
        REGISTERED("待交办", "registered, to be assigned", InAccount.OPEN),
        ASSIGNED("整改中", "assigned, being rectified", InAccount.OPEN),
        RECTIFIED("待验收", "rectified, to be verified", InAccount.OPEN),
        VERIFIED("待销号", "verified, to be closed", InAccount.OPEN),
        CLOSED("已销号", "closed", InAccount.DONE),
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

    /** How grave it is (安全生产法; a person decides, the tool never offers {@code major}). */
    public enum Level implements Word {
        GENERAL("一般", "general"),
        MAJOR("重大", "major");

        private final Text label;

        Level(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** The four colours of risk: a scale of its own, not to be mixed with the level. */
    public enum Risk implements Word {
        RED("红（重大）", "red"),
        ORANGE("橙（较大）", "orange"),
        YELLOW("黄（一般）", "yellow"),
        BLUE("蓝（低）", "blue");

        private final Text label;

        Risk(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What brought it to light. */
    public enum Source implements Word {
        DAILY("日排查", "daily screening"),
        WEEKLY("周检查", "weekly check"),
        SPECIAL("专项检查", "special check"),
        SUPERIOR("上级检查", "check by a superior authority"),
        MEMBERS("师生报告", "reported by staff or students"),
        PETITION("信访反映", "petition"),
        WARNING("预警", "warning"),
        INCIDENT("事故倒查", "incident review");

        private final Text label;

        Source(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Put right at once, or by a date. */
    public enum Deal implements Word {
        NOW("立即整改", "at once"),
        BY_DATE("限期整改", "by a date");

        private final Text label;

        Deal(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What a verification found. */
    public enum Result implements Word {
        PASS("合格", "pass"),
        FAIL("不合格", "fail");

        private final Text label;

        Result(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** How a matter ended. Only {@link #ELIMINATED} counts as rectified. */
    public enum Outcome implements Word {
        ELIMINATED("已消除", "eliminated"),
        CONTROLLED("已受控", "under control"),
        TRANSFERRED("已移交", "transferred"),
        NOT_A_HAZARD("非隐患", "not a hazard"),
        DUPLICATE("重复登记", "duplicate");

        private final Text label;

        Outcome(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}

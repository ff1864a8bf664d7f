package stability.domain.petition;

import stability.domain.field.Text;
import stability.domain.field.Word;

/** The closed vocabularies of what is done about a petition. */
public final class HandlingWords {
    private HandlingWords() {}

    /** Whether the school takes it up. */
    public enum Decision implements Word {
        ACCEPTED("受理", "accepted"),
        DECLINED("不予受理", "declined"),
        REDIRECTED("引导向有权单位提出", "redirected to who is competent");

        private final Text label;

        Decision(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What kind of work it was; together they are the five that the plan undertakes (五包). */
    public enum ContactKind implements Word {
        RECEPTION("接访（包接访）", "reception"),
        INVESTIGATION("调查（包调查）", "investigation"),
        COORDINATION("协调（包协调）", "coordination"),
        HEARING("听证（包解决）", "hearing, towards a resolution"),
        MEDIATION("调解（包解决）", "mediation, towards a resolution"),
        FOLLOW_UP("回访（包稳定）", "follow-up visit: explains and helps");

        private final Text label;

        ContactKind(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What the written reply says of the request. */
    public enum Conclusion implements Word {
        SUPPORTED("支持", "supported"),
        PARTLY_SUPPORTED("部分支持", "partly supported"),
        EXPLAINED("解释说明", "explained"),
        NOT_SUPPORTED("不予支持", "not supported");

        private final Text label;

        Conclusion(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** How it was settled. */
    public enum How implements Word {
        RECONCILED("息诉", "reconciled with the reply"),
        MEDIATED("调解协议", "agreement by mediation"),
        RECHECK_FINAL("复核终结", "ended by the recheck"),
        WITHDRAWN("撤回", "withdrawn"),
        NO_REVIEW_REQUESTED("超期未申请复查", "no review requested in time");

        private final Text label;

        How(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** How content the petitioner was with the handling. */
    public enum Satisfaction implements Word {
        SATISFIED("满意", "satisfied"),
        BASICALLY_SATISFIED("基本满意", "basically satisfied"),
        DISSATISFIED("不满意", "dissatisfied"),
        NOT_RATED("未评价", "not rated");

        private final Text label;

        Satisfaction(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Passing on, or saying to who passed it to us that it is not ours. */
    public enum Passing implements Word {
        MOVED("转出", "moved on"),
        OBJECTION("提出异议", "objection to its being forwarded to us");

        private final Text label;

        Passing(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Who reviews or rechecks. */
    public enum ReviewAuthority implements Word {
        SCHOOL("本校", "the school"),
        SUPERIOR("上级机关", "the authority above");

        private final Text label;

        ReviewAuthority(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What happened in a review or recheck. */
    public enum Event implements Word {
        REQUESTED("收到申请", "requested"),
        ACCEPTED("受理", "accepted"),
        REFUSED("不予受理", "refused"),
        HEARD("听证", "heard"),
        DECIDED("作出意见", "decided");

        private final Text label;

        Event(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What a review or recheck decided. */
    public enum Outcome implements Word {
        UPHELD("维持", "upheld"),
        CHANGED("变更", "changed"),
        REVOKED("撤销重办", "revoked, to be handled again");

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

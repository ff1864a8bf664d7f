package stability.domain.petition;

import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.matter.StageWord;

/** The closed vocabularies of a petition's facts and of where it stands. */
public final class PetitionWords {
    private PetitionWords() {}

    /** Where a petition stands. */
    public enum Stage implements StageWord {
        UNREGISTERED("未登记", "not registered", InAccount.NOT_YET),
        TO_FORWARD("待移送", "received, to be moved on", InAccount.OPEN),
        REGISTERED("待受理", "registered, to be accepted", InAccount.OPEN),
        ACCEPTED("待交办", "accepted, to be assigned", InAccount.OPEN),
        ASSIGNED("办理中", "assigned, being handled", InAccount.OPEN),
        DECLINED("不予受理（待结案）", "declined, to be closed", InAccount.OPEN),
        REDIRECTED("已引导（待结案）", "redirected, to be closed", InAccount.OPEN),
        REPLIED("已答复", "replied", InAccount.OPEN),
        IN_REVIEW("复查中", "in review", InAccount.OPEN),
        IN_RECHECK("复核中", "in recheck", InAccount.OPEN),
        SETTLED("待结案", "settled, to be closed", InAccount.OPEN),
        CLOSED("已结案", "closed", InAccount.DONE),
        FORWARDED("已转送", "moved on", InAccount.DONE),
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

    /** What is asked for. It decides the path: only an {@link #APPEAL} runs the statutory clock. */
    public enum Nature implements Word {
        APPEAL("申诉求决", "appeal"),
        SUGGESTION("建议意见", "suggestion"),
        ACCUSATION("检举控告", "accusation");

        private final Text label;

        Nature(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** How it came. */
    public enum Channel implements Word {
        ONLINE("网络", "online"),
        LETTER("书信", "letter"),
        PHONE("电话", "phone"),
        VISIT("走访", "visit"),
        FORWARDED("上级转办", "forwarded from above"),
        MAILBOX("校长信箱", "principal's mailbox");

        private final Text label;

        Channel(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What it is about. */
    public enum Topic implements Word {
        PAY("工资待遇", "pay and benefits"),
        TITLES("职称评聘", "titles and appointments"),
        FEES("收费资助", "fees and aid"),
        STUDIES("学籍成绩", "enrolment and grades"),
        LIVING("食宿后勤", "board and lodging"),
        CONDUCT("师德师风", "conduct of teachers"),
        PLACEMENT("校企实习", "placements with companies"),
        SAFETY("校园安全", "campus safety"),
        WORKS("工程采购", "works and purchases"),
        CONTRACT("劳动合同", "employment contracts"),
        OTHER("其他", "other");

        private final Text label;

        Topic(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What the petitioner is to the school. A group, never a person. */
    public enum Role implements Word {
        STUDENT("学生", "student"),
        PARENT("家长", "parent"),
        STAFF("教职工", "staff"),
        RETIRED("离退休", "retired"),
        OUTSIDE("校外单位", "outside body"),
        ANONYMOUS("匿名", "anonymous");

        private final Text label;

        Role(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}

package stability.domain.incident;

import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.matter.StageWord;

/** The closed vocabularies of an incident; its levels are {@link stability.domain.school.IncidentLevel}. */
public final class IncidentWords {
    private IncidentWords() {}

    /** Where an incident stands. */
    public enum Stage implements StageWord {
        UNREPORTED("未登记", "not reported", InAccount.NOT_YET),
        HANDLING("处置中", "being handled", InAccount.OPEN),
        CONTROLLED("已控制", "under control", InAccount.OPEN),
        CLOSED("已结案", "closed", InAccount.DONE),
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

    /** What has limits of its own by law: casualties of fire and traffic, the inquiry into bullying. */
    public enum Nature implements Word {
        FIRE("火灾", "fire"),
        TRAFFIC("交通事故", "traffic accident"),
        BULLYING("欺凌", "bullying");

        private final Text label;

        Nature(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Who is told. */
    public enum Who implements Word {
        HEAD("校长", "the head"),
        VICE_HEAD("副校长", "a vice head"),
        AUTHORITY("主管部门", "the authority"),
        OFFICE("校内部门", "offices of the school"),
        RESCUE("公安、消防、医疗", "police, fire brigade, ambulance"),
        FAMILY("家长、家属", "families"),
        OTHER("其他单位", "others");

        private final Text label;

        Who(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** By what means. */
    public enum How implements Word {
        PHONE("电话", "by phone"),
        IN_PERSON("当面", "in person"),
        MESSAGE("信息系统或短信", "by message"),
        WRITTEN("书面", "in writing");

        private final Text label;

        How(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** The written reports on one incident. */
    public enum Bulletin implements Word {
        FIRST("首报", "first report"),
        FOLLOW_UP("续报", "follow-up report"),
        FINAL("终报", "final report");

        private final Text label;

        Bulletin(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** How fast a paper has to be dealt with (党政机关公文处理工作条例). */
    public enum Urgency implements Word {
        EXTRA_URGENT("特急", "extra urgent"),
        URGENT("加急", "urgent"),
        ROUTINE("平急", "routine");

        private final Text label;

        Urgency(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}

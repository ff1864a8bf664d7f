package stability.domain.warning;

import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.matter.StageWord;

/** The closed vocabularies of a warning. */
public final class WarningWords {
    private WarningWords() {}

    /** Where a warning stands by its steps, whatever the day. */
    public enum Stage implements StageWord {
        UNISSUED("未发布", "not issued", InAccount.NOT_YET),
        ISSUED("已发布", "issued", InAccount.OPEN),
        LIFTED("已解除", "lifted", InAccount.DONE),
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

    /** The four levels of early warning, the gravest first: a scale of its own, not to be mixed with others. */
    public enum Level implements Word {
        RED("红色（一级）", "red (level 1)"),
        ORANGE("橙色（二级）", "orange (level 2)"),
        YELLOW("黄色（三级）", "yellow (level 3)"),
        BLUE("蓝色（四级）", "blue (level 4)");

        private final Text label;

        Level(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** What a warning is on a certain day. */
    public enum Standing implements Word {
        PENDING("未生效", "not yet in force"),
        IN_FORCE("生效中", "in force"),
        EXPIRED("已过期", "expired"),
        LIFTED("已解除", "lifted"),
        VOIDED("已作废", "voided");

        private final Text label;

        Standing(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }
}

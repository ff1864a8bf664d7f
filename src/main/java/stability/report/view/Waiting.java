package stability.report.view;

import stability.domain.field.Text;
import stability.domain.field.Word;

/** Why an open matter has no duty that runs: each has one, or says what it waits for. */
public enum Waiting implements Word {
    CLOSING(Text.of("待结案或销号，没有规定期限", "to be closed, for which there is no time limit")),
    NO_LIMIT(Text.of("办理没有法定期限，也还没有约定", "no limit is set by law, and none is agreed")),
    PETITIONER(Text.of("信访人可以申请复查、复核", "the petitioner can ask for a review or a recheck")),
    ABOVE(Text.of("等上级机关决定", "the authority above decides")),
    LIFTING(Text.of("预警未解除，没有未落实的措施", "the warning stands, and no action is left"));

    private final Text label;

    Waiting(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}

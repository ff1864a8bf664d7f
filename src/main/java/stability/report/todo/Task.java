package stability.report.todo;

import stability.domain.field.Text;
import stability.domain.field.Word;

/** The groups of what has to be done, in the order in which they are shown. */
public enum Task implements Word {
    MISSING("未报", "missing"),
    MISSING_BEFORE("前几天未报", "missing before"),
    CHECKLIST("检查表待查", "checklists to go through"),
    INCIDENT("事件应办", "incidents"),
    FOLLOW_UP("续报", "follow-ups"),
    OVERDUE("整改中逾期", "overdue"),
    DUE_TODAY("今天到期", "due today"),
    DUE_SOON("将到期", "due soon"),
    TO_ASSIGN("待交办", "to assign"),
    TO_VERIFY("待验收", "to verify"),
    TO_CLOSE("待销号", "to close"),
    PETITION("信访", "petitions"),
    WARNING("预警措施", "warnings"),
    TO_LIFT("预警待解除", "to lift"),
    SIGN("待签", "to sign");

    private final Text label;

    Task(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * What people call it.
     *
     * @param days how many days ahead "due soon" looks
     */
    public Text label(int days) {
        return this == DUE_SOON ? Text.of("{0}天内到期", "due in {0} d").with(days) : label;
    }

    /** Whether one command may do several of the group at once, since nothing in it differs from one to the next. */
    boolean isDoneTogether() {
        return switch (this) {
            case OVERDUE, DUE_TODAY, DUE_SOON, TO_ASSIGN, TO_VERIFY, TO_CLOSE, TO_LIFT -> true;
            case MISSING, MISSING_BEFORE, CHECKLIST, INCIDENT, FOLLOW_UP, PETITION, WARNING, SIGN -> false;
        };
    }
}

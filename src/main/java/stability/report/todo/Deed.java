package stability.report.todo;

import stability.domain.field.Text;
import stability.domain.field.Word;

/** What is to be done where no clock has a name for it. */
public enum Deed implements Word {
    SCREEN("日排查", "screen"),
    GO_THROUGH("检查表", "go through a checklist"),
    ACCEPT("受理", "accept"),
    ASSIGN("交办", "assign"),
    REPLY("答复", "reply"),
    FORWARD("转送", "forward"),
    RECTIFY("整改", "rectify"),
    VERIFY("验收", "verify"),
    CLOSE_HAZARD("销号", "close"),
    CLOSE("结案", "close"),
    LIFT("解除", "lift"),
    SIGN_LEADER("责任领导", "leader in charge"),
    SIGN_RESPONSIBLE("责任人", "person in charge");

    private final Text label;

    Deed(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}

package stability.domain.school;

import stability.domain.field.Text;
import stability.domain.field.Word;

/** The class of a sudden event, whether it has happened (incident) or is foreseen (warning). */
public enum EventClass implements Word {
    NATURAL("自然灾害", "natural disaster"),
    ACCIDENT("事故灾难", "accident"),
    HEALTH("公共卫生", "public health"),
    SECURITY("社会安全", "public security"),
    NETWORK("网络与信息安全", "network and information security"),
    EXAM("考试安全", "exam security");

    private final Text label;

    EventClass(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}

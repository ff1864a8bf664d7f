package stability.domain.school;

import stability.domain.field.Text;
import stability.domain.field.Word;

/** How grave an incident is, the gravest first. A scale of its own, not that of hazards or warnings. */
public enum IncidentLevel implements Word {
    EXTRAORDINARY("特别重大", "extraordinary"),
    GRAVE("重大", "grave"),
    LARGE("较大", "large"),
    ORDINARY("一般", "ordinary"),
    UNGRADED("未定级", "not graded");

    private final Text label;

    IncidentLevel(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** 重大 or above: follow-ups twice a day. */
    public boolean isGrave() {
        return compareTo(GRAVE) <= 0;
    }
}

package stability.domain.handling;

import stability.domain.field.Text;
import stability.domain.field.Word;

/** Who has put a matter on the supervision list (挂牌督办). */
public enum Supervisor implements Word {
    SCHOOL("校级督办", "school"),
    COUNTY("县级督办", "county"),
    CITY("市级督办", "city"),
    PROVINCE("省级督办", "province");

    private final Text label;

    Supervisor(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }
}

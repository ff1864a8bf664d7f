package stability.app.imports.field;

import stability.domain.field.Text;
import stability.domain.field.Word;

/** How far a row of a table says that its matter has come. */
public enum ImportState implements Word {
    OPEN(Text.of("未完成", "open")),
    RECTIFIED(Text.of("已整改", "rectified")),
    VERIFIED(Text.of("已验收", "verified")),
    CLOSED(Text.of("已销号", "closed"));

    private final Text label;

    ImportState(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}

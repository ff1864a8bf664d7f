package stability.app.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Text;
import stability.domain.field.Word;

/** The kinds of old ledgers that can be brought into the account. */
public enum ImportLedger implements Word {
    HAZARDS(LedgerForm.HAZARDS, "隐患台账", "ledger of hazards"),
    PETITIONS(LedgerForm.PETITIONS, "信访台账", "ledger of petitions"),
    SCREENINGS(LedgerForm.SCREENINGS, "日排查台账", "ledger of daily screenings");

    private final LedgerForm form;
    private final Text label;

    ImportLedger(LedgerForm form, String zh, String en) {
        this.form = form;
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Our own ledger of the same matters. */
    public LedgerForm form() {
        return form;
    }

    /** What its columns can mean, in the order in which people are told of them. */
    public List<ImportField> fields() {
        return switch (this) {
            case HAZARDS -> ImportField.HAZARDS;
            case PETITIONS -> PetitionImportFields.ALL;
            case SCREENINGS -> ScreeningImportFields.ALL;
        };
    }

    /** The field of this name; null if it has none. */
    public @Nullable ImportField field(String name) {
        for (ImportField field : fields()) {
            if (field.name().equals(name)) {
                return field;
            }
        }
        return null;
    }
}

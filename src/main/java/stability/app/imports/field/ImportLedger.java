package stability.app.imports.field;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Text;
import stability.domain.field.Word;
import stability.domain.hazard.Hazard;
import stability.domain.petition.Petition;

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

    /** The field whose cells may number several matters. */
    public String title() {
        return switch (this) {
            case HAZARDS -> "title";
            case PETITIONS -> "subject";
            case SCREENINGS -> "note";
        };
    }

    /** The fields that say what a matter is: a table without any of them is none of its ledgers. */
    public List<String> telling() {
        return switch (this) {
            case HAZARDS -> List.of("title", "description", "cause");
            case PETITIONS ->
                PetitionImportFields.ALL.stream().map(ImportField::name).toList();
            case SCREENINGS ->
                ScreeningImportFields.ALL.stream().map(ImportField::name).toList();
        };
    }

    /** The field by which people tell its rows from each other: of a day what was found. */
    public ImportField shown() {
        return switch (this) {
            case HAZARDS -> ImportField.of(Hazard.TITLE);
            case PETITIONS -> ImportField.of(Petition.SUBJECT);
            case SCREENINGS -> ScreeningImportFields.TITLE;
        };
    }

    /** The fields by which a row is known again unless a mapping names others. */
    public List<ImportField> key() {
        return named(
                switch (this) {
                    case HAZARDS -> List.of("found", "place", "title");
                    case PETITIONS -> List.of("received", "subject");
                    case SCREENINGS -> List.of("date", "department");
                });
    }

    /** The fields without which a row is no record. */
    public List<ImportField> needed() {
        return named(
                switch (this) {
                    case HAZARDS -> List.of("title", "place", "category", "department", "found");
                    case PETITIONS -> List.of("subject", "received", "channel", "nature", "category");
                    case SCREENINGS -> List.of("date", "department");
                });
    }

    private List<ImportField> named(List<String> names) {
        return fields().stream().filter(field -> names.contains(field.name())).toList();
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

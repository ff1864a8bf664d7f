package stability.domain.columns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;

/** A ledger that can be handed in. */
public enum LedgerForm implements Word {
    HAZARDS("隐患排查治理台账", "Ledger of hazards"),
    PETITIONS("信访事项办理台账", "Ledger of petitions"),
    INCIDENTS("突发事件台账", "Ledger of incidents"),
    SCREENINGS("日排查台账", "Ledger of daily screenings"),
    ACTIVITIES("活动台账", "Ledger of activities"),
    MONTH("事故隐患排查治理情况月报表", "Monthly form: hazards found and put right");

    private final Text label;

    LedgerForm(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    @Override
    public Text label() {
        return label;
    }

    /** All its columns in their usual order. A switch, so that reading a school does not load them. */
    public List<Column> columns() {
        return switch (this) {
            case HAZARDS -> List.of(HazardColumn.values());
            case PETITIONS -> List.of(PetitionColumn.values());
            case INCIDENTS -> List.of(IncidentColumn.values());
            case SCREENINGS -> List.of(ScreeningColumn.values());
            case ACTIVITIES -> List.of(ActivityColumn.values());
            case MONTH -> List.of(MonthColumn.values());
        };
    }

    /** The column of this name; null if it has none. */
    public @Nullable Column column(String id) {
        for (Column column : columns()) {
            if (column.id().equals(id)) {
                return column;
            }
        }
        return null;
    }
}

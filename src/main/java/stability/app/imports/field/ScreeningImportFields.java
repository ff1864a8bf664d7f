package stability.app.imports.field;

import java.util.List;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.hazard.Hazard;
import stability.domain.ledger.Coverage;
import stability.domain.screening.Excuse;
import stability.domain.screening.Screen;
import stability.domain.screening.Screening;

/** What a column of a table of daily screenings can mean: the round itself, and the hazard or the item that a row tells of. */
public final class ScreeningImportFields {
    public static final ImportField DATE = ImportField.of(Screening.DATE);
    public static final ImportField DEPARTMENT = ImportField.of(Screening.DEPARTMENT);

    /** What the day amounts to; a ledger has words for missing ones, too, which make no record. */
    public static final ImportField RESULT =
            new ImportField("result", Screen.RESULT.label(), Type.choice(Coverage.Report.class));

    /** Several areas stand in one cell. */
    public static final ImportField AREAS = new ImportField("areas", Screen.AREAS.label(), Type.TEXT);

    public static final ImportField NOTE = ImportField.of(Screen.NOTE);

    /** What was found. */
    public static final ImportField TITLE = called("title", Text.of("发现的隐患", "hazard found"), Hazard.TITLE);

    public static final ImportField PLACE = ImportField.of(Hazard.PLACE);
    public static final ImportField CATEGORY = ImportField.of(Hazard.CATEGORY);

    /** An item of a checklist. */
    public static final ImportField ITEM = ImportField.of(Screen.ITEM);

    /** What was seen of it. */
    public static final ImportField ANSWER = called("answer", Text.of("检查结果", "answer"), Screen.ITEM_RESULT);

    /** The ids of hazards that another account knows: they tell that something was found. */
    public static final ImportField HAZARDS = new ImportField("hazards", Screen.HAZARDS.label(), Type.TEXT);

    public static final ImportField REASON = ImportField.of(Excuse.REASON);

    static final List<ImportField> ALL =
            List.of(DATE, DEPARTMENT, RESULT, AREAS, NOTE, TITLE, PLACE, CATEGORY, ITEM, ANSWER, HAZARDS, REASON);

    private ScreeningImportFields() {}

    private static ImportField called(String name, Text label, Field<?> field) {
        return new ImportField(name, label, (Type.Scalar<?>) field.type());
    }
}

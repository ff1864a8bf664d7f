package stability.app.imports;

import java.util.List;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.hazard.Hazard;
import stability.domain.screening.Screen;
import stability.domain.screening.Screening;

/** What a column of a table of daily screenings can mean: the round itself, and the hazard that it found. */
final class ScreeningImportFields {
    /** Several areas stand in one cell. */
    static final ImportField AREAS = new ImportField("areas", Screen.AREAS.label(), Type.TEXT);

    /** What was found. */
    static final ImportField TITLE =
            new ImportField("title", Text.of("发现的隐患", "hazard found"), (Type.Scalar<?>) Hazard.TITLE.type());

    static final List<ImportField> ALL = List.of(
            ImportField.of(Screening.DATE),
            ImportField.of(Screening.DEPARTMENT),
            ImportField.of(Screen.RESULT),
            AREAS,
            ImportField.of(Screen.NOTE),
            TITLE,
            ImportField.of(Hazard.PLACE),
            ImportField.of(Hazard.CATEGORY));

    private ScreeningImportFields() {}
}

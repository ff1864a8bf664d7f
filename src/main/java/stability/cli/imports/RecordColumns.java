package stability.cli.imports;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.field.ScreeningImportFields;
import stability.app.imports.plan.PlannedRow;
import stability.app.imports.row.ReadRow;
import stability.cli.output.PrintedList;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.field.Type;
import stability.domain.field.Word;
import stability.domain.school.Category;
import stability.domain.school.Department;
import stability.domain.school.School;

/** The columns in which rows are shown as the records that they would be. */
final class RecordColumns {
    private final School school;
    private final List<ImportField> fields = new ArrayList<>();

    RecordColumns(Session session, ImportLedger ledger) {
        this.school = session.records().school();
        ImportField title = ledger.shown();
        fields.add(title);
        for (ImportField field : ledger.needed()) {
            if (!field.equals(title)) {
                fields.add(field);
            }
        }
        switch (ledger) {
            case HAZARDS -> fields.add(ImportField.DUE);
            case SCREENINGS -> fields.add(ScreeningImportFields.AREAS);
            case PETITIONS -> {}
        }
    }

    /** Those that are listed: of a field that none of them says there is no column */
    PrintedList<PlannedRow> list(List<PlannedRow> rows) {
        List<ImportField> fields = this.fields.stream()
                .filter(field -> rows.stream().anyMatch(row -> value(row.row(), field) != null))
                .toList();
        PrintedList<PlannedRow> list = new PrintedList<PlannedRow>("rows", row -> Map.of())
                .column("行", "row", row -> row.row().at().row())
                .column("状态", "state", RecordColumns::state);
        for (ImportField field : fields) {
            list.column(field.label().zh(), field.label().en(), row -> value(row.row(), field));
        }
        String[] names = fields.stream().map(field -> field.label().en()).toArray(String[]::new);
        list.shortened(names);
        for (int i = names.length - 1; i > 1; i--) {
            list.leftOut(names[i]);
        }
        return list;
    }

    /** The state in which the matter would be; null if nothing is entered. */
    static @Nullable Text state(PlannedRow row) {
        return row.draft() == null ? null : row.draft().state().stage().label();
    }

    /** What a row says, as people read it; null if it says nothing. */
    @Nullable
    Text value(ReadRow row, ImportField field) {
        Object value = row.get(field);
        if (value == null && field.name().equals("department")) {
            value = row.get(ImportField.IN_CHARGE); // one column for both, as offices have it
        }
        return value == null ? null : shown(field, value);
    }

    private Text shown(ImportField field, Object value) {
        if (value instanceof Word word) {
            return word.label();
        }
        if (value instanceof OffsetDateTime moment) {
            return Text.same(moment.toLocalDate().toString());
        }
        String text = value.toString();
        if (field.type().role() == Type.Role.DEPARTMENT) {
            Department department = school.department(text);
            return Text.same(department == null ? text : department.name());
        }
        Category category = field.type().role() == Type.Role.CATEGORY ? school.category(text) : null;
        return category == null ? Text.same(text) : Objects.requireNonNull(category.label());
    }
}

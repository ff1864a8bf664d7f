package stability.app.imports.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.field.PetitionImportFields;
import stability.app.imports.title.Head;
import stability.app.imports.title.PlainTitle;
import stability.domain.field.Text;
import stability.domain.field.Word;

/**
 * What the columns and words of a table mean: proposed from its titles, confirmed by a person, kept in the records folder, and found
 * again by the same titles. Immutable.
 *
 * @param ledger what the table is
 * @param columns one for each title
 * @param values what words in cells mean
 * @param constants what all rows have that no column says
 * @param split whether a cell that numbers its hazards makes several of them
 * @param key the fields by which a row is known again
 * @param year of days that are written without one; null if the table names none
 */
public record Mapping(
        ImportLedger ledger,
        List<Column> columns,
        List<Value> values,
        List<Constant> constants,
        boolean split,
        List<ImportField> key,
        @Nullable Integer year) {
    /**
     * What a column means. One that has neither a field nor a use is not mapped, and is not imported.
     *
     * @param title its {@link Head.Title#name}
     * @param field what it means; null if that is not confirmed, or nothing
     * @param guess what it may mean; null if there is no guess, or it is confirmed
     * @param use what else becomes of it; null if nothing is said
     */
    public record Column(
            String title,
            @Nullable ImportField field,
            @Nullable ImportField guess,
            @Nullable Use use) {
        /** Whether nobody has said yet what becomes of it. */
        public boolean isOpen() {
            return field == null && use == null;
        }

        /** Whether its cells name persons: they are shown and written nowhere. */
        public boolean isPersonal() {
            return use == Use.DROP || PetitionImportFields.PETITIONER.equals(field);
        }
    }

    /**
     * What a word in the cells of a field means.
     *
     * @param text as it stands in the cells
     * @param value as records have it; null if nobody has said it
     * @param guess what it may be; null if there is no guess, or it is confirmed
     */
    public record Value(
            ImportField field,
            String text,
            @Nullable String value,
            @Nullable String guess) {
        /** Whether the other says what the same word means. */
        boolean isSame(Value other) {
            return field.equals(other.field) && text.equals(other.text);
        }
    }

    /** What every row has. */
    public record Constant(ImportField field, String value) {}

    /** Columns that mean no field. */
    public enum Use implements Word {
        /** Data of persons: never shown. */
        DROP(Text.of("个人信息，不导入", "data of persons, dropped")),
        SKIP(Text.of("不导入", "not imported"));

        private final Text label;

        Use(Text label) {
            this.label = label;
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public Mapping {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
        constants = List.copyOf(constants);
        key = List.copyOf(key);
    }

    /**
     * Whether a head has just these titles, in whatever order and width, with whatever blanks. Those of persons may be
     * missing, as in a copy of refused rows.
     */
    public boolean fits(Head head) {
        Set<String> titles = new HashSet<>();
        Set<String> needed = new HashSet<>();
        for (Column column : columns) {
            titles.add(PlainTitle.of(column.title()));
            if (!column.isPersonal()) {
                needed.add(PlainTitle.of(column.title()));
            }
        }
        Set<String> found = new HashSet<>();
        head.titles().forEach(title -> found.add(PlainTitle.of(title.name())));
        return titles.containsAll(found) && found.containsAll(needed);
    }

    /** What a title means; null if the mapping does not name it. */
    public @Nullable Column column(String title) {
        Column alike = null;
        for (Column each : columns) {
            if (each.title().equals(title)) {
                return each;
            }
            if (alike == null && PlainTitle.of(each.title()).equals(PlainTitle.of(title))) {
                alike = each;
            }
        }
        return alike;
    }

    /** The title of the column that means a field; empty if none does. */
    public String title(ImportField field) {
        return columns.stream()
                .filter(each -> field.equals(each.field()))
                .map(Column::title)
                .findFirst()
                .orElse("");
    }

    /** The value that every row has in this field; null if columns say it. */
    public @Nullable String constant(ImportField field) {
        for (Constant each : constants) {
            if (each.field().equals(field)) {
                return each.value();
            }
        }
        return null;
    }

    /** Whether a column or a constant says this field. */
    public boolean says(ImportField field) {
        return constant(field) != null || columns.stream().anyMatch(column -> field.equals(column.field()));
    }

    /** The fields without which no row is a record, and which neither a column nor a constant says. */
    public List<ImportField> lacking() {
        return ledger.needed().stream()
                .filter(field -> !says(field) && !(field.name().equals("department") && says(ImportField.IN_CHARGE)))
                .toList();
    }

    /** The same with another column in the place of that with its title. */
    public Mapping with(Column changed) {
        List<Column> all = new ArrayList<>(columns);
        all.replaceAll(each -> each.title().equals(changed.title()) ? changed : each);
        return new Mapping(ledger, all, values, constants, split, key, year);
    }

    /** The same with what a word means, in the place of what was said of it before. */
    public Mapping with(Value changed) {
        List<Value> all = new ArrayList<>(values);
        if (all.stream().anyMatch(changed::isSame)) {
            all.replaceAll(each -> each.isSame(changed) ? changed : each);
        } else {
            all.add(changed);
        }
        return new Mapping(ledger, columns, all, constants, split, key, year);
    }

    /** The same, with words of which nobody has said what they mean, for a person to say it. */
    public Mapping asking(List<Value> unknown) {
        Mapping asking = this;
        for (Value each : unknown) {
            asking = asking.with(each);
        }
        return asking;
    }

    /** The same with what every row has in a field. */
    public Mapping with(Constant changed) {
        List<Constant> all = new ArrayList<>(constants);
        all.removeIf(each -> each.field().equals(changed.field()));
        all.add(changed);
        return new Mapping(ledger, columns, values, all, split, key, year);
    }

    /** The same for another year; null for none. */
    public Mapping in(@Nullable Integer other) {
        return new Mapping(ledger, columns, values, constants, split, key, other);
    }
}

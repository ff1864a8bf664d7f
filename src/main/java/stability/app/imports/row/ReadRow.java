package stability.app.imports.row;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.app.imports.field.ImportField;
import stability.domain.field.Field;
import stability.domain.field.Values;

/**
 * What a row says, or one of the several matters that it numbers.
 *
 * @param at the row as a whole
 * @param part which of several, from 1; 0 if the row has but one
 * @param hidden whether it is hidden on its sheet
 * @param values by the name of the field, each of the type of that field
 * @param columns where the cell of each field stands that is not blank, from 0, also of one that is refused; a constant stands nowhere
 * @param refusals what cannot be understood, or may not enter; then the values are incomplete
 */
public record ReadRow(
        CellAddress at,
        int part,
        boolean hidden,
        Map<String, Object> values,
        Map<String, Integer> columns,
        List<Refusal> refusals) {
    public ReadRow {
        values = Map.copyOf(values);
        columns = Map.copyOf(columns);
        refusals = List.copyOf(refusals);
    }

    /** The value of a field, of the type of that field; null if the row does not say it. */
    public @Nullable Object get(ImportField field) {
        return values.get(field.name());
    }

    /** The same where the type is known. */
    public <T> @Nullable T get(ImportField field, Class<T> type) {
        return type.cast(values.get(field.name()));
    }

    /** The value of the fact, or of the field of a step, that goes by its own name. */
    public <T> @Nullable T get(Field<T> field) {
        return get(ImportField.of(field), field);
    }

    /** The value of a field that stands for a declared one of its type. */
    @SuppressWarnings("unchecked") // the reader admits only values of the type of the field
    public <T> @Nullable T get(ImportField field, Field<T> declared) {
        return (T) values.get(field.name());
    }

    /** Puts the value of a field, if the row says it, under the declared one that it stands for. */
    public <T> void put(Values.Builder values, Field<T> declared, ImportField field) {
        values.put(declared, get(field, declared));
    }

    public boolean has(ImportField field) {
        return values.containsKey(field.name());
    }

    /** Whether something stands in its cell, or in all rows, if only something that is refused. */
    public boolean says(ImportField field) {
        return has(field) || columns.containsKey(field.name());
    }

    /** Where a field stands; the row if it stands in no cell. */
    public CellAddress at(ImportField field) {
        Integer column = columns.get(field.name());
        return column == null ? at : new CellAddress(at.file(), at.sheet(), at.row(), column);
    }
}

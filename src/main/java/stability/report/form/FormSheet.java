package stability.report.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table to fill in.
 *
 * @param name of its sheet
 * @param about what it is for and how it is filled in, on a line below the title
 * @param columns at least one
 * @param rows a value for each column: text, number or day, which is not to be changed, or null where people fill in
 * @param signatures the line to sign on
 */
public record FormSheet(
        String name, String about, List<FormColumn> columns, List<List<@Nullable Object>> rows, String signatures) {
    public FormSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A row of these values, some of which may be null. */
    static List<@Nullable Object> row(@Nullable Object... values) {
        List<@Nullable Object> row = new ArrayList<>();
        Collections.addAll(row, values);
        return Collections.unmodifiableList(row);
    }

    /** What the form itself has written into the columns of a field: field → texts, days as 2019-09-25. */
    public Map<String, Set<String>> prefilled() {
        Map<String, Set<String>> prefilled = new LinkedHashMap<>();
        for (List<@Nullable Object> row : rows) {
            for (int c = 0; c < columns.size(); c++) {
                Object value = row.get(c);
                if (value != null && !columns.get(c).field().isEmpty()) {
                    prefilled
                            .computeIfAbsent(columns.get(c).field(), field -> new LinkedHashSet<>())
                            .add(value instanceof LocalDate day ? day.toString() : String.valueOf(value));
                }
            }
        }
        return prefilled;
    }
}

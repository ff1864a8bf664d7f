package stability.rollup.support;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stability.domain.export.ExportTable;
import stability.rollup.lake.Lake;
import stability.rollup.lake.TestLake;

/**
 * A lake of a few schools for tests, filled row by row: a test says only what matters to it, as in {@link TestLake}. A school that is put on the
 * list has handed in, in time and with a report, unless it says otherwise.
 */
public final class SmallBureau {
    private final TestLake lake = new TestLake();
    private final Map<String, String> counties = new LinkedHashMap<>();
    private String month;

    public SmallBureau(String month) {
        this.month = month;
    }

    /** What is put in from now on belongs to this month. */
    public SmallBureau in(String other) {
        month = other;
        return this;
    }

    /** A school of the list. */
    public SmallBureau school(String county, String school, String name, Object... namesAndValues) {
        counties.put(school, county);
        return put("handin", school, with(namesAndValues, "name", name));
    }

    /** A school of the list that has not handed in. */
    public SmallBureau missing(String county, String school, String name) {
        return school(
                county,
                school,
                name,
                "handed_in",
                false,
                "reported",
                false,
                "received",
                null,
                "cut_off",
                null,
                "digest",
                null);
    }

    /** A row of a table of a school that is on the list. */
    public SmallBureau row(ExportTable table, String school, Object... namesAndValues) {
        return put(table.word(), school, namesAndValues);
    }

    private SmallBureau put(String table, String school, Object... namesAndValues) {
        lake.row(
                table,
                with(namesAndValues, "county", String.valueOf(counties.get(school)), "school", school, "month", month));
        return this;
    }

    private static Object[] with(Object[] namesAndValues, Object... more) {
        List<Object> all = new ArrayList<>(List.of(more));
        for (Object each : namesAndValues) {
            all.add(each);
        }
        return all.toArray();
    }

    /** Writes it into a folder that is not there yet. */
    public Lake write(Path folder) throws Exception {
        return lake.write(folder);
    }

    /** Asks about a month of what {@link #write} has written. */
    public static <T> T ask(Lake lake, String month, Lake.Work<T> work) {
        return lake.ask(YearMonth.parse(month), lake.folder().resolveSibling("scratch"), work);
    }
}

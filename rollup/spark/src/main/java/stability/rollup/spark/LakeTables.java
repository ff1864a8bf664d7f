package stability.rollup.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import stability.rollup.lake.Change;
import stability.rollup.lake.Former;
import stability.rollup.lake.HandIn;
import stability.rollup.lake.LakeTable;

/** Reads tables of a lake. */
final class LakeTables {
    private LakeTables() {}

    /** The rows of a table in these months, of which there is at least one. */
    static Dataset<Row> read(SparkSession spark, LakeTable table, LakeMonths months, Collection<YearMonth> of) {
        return spark.read()
                .schema(Schemas.of(table))
                .option("recursiveFileLookup", "true")
                .option("pathGlobFilter", "*.parquet")
                .parquet(of.stream()
                        .map(month -> new Path(months.folder(month), table.name()).toString())
                        .toArray(String[]::new));
    }

    /** What the lake has of these months. */
    static Former former(SparkSession spark, LakeMonths months, List<YearMonth> of) throws IOException {
        Map<YearMonth, Map<String, HandIn>> former = new HashMap<>();
        for (YearMonth month : months.present()) {
            if (of.contains(month)) {
                Map<String, HandIn> rows = new TreeMap<>();
                for (Row row :
                        read(spark, LakeTable.HANDIN, months, List.of(month)).collectAsList()) {
                    HandIn handIn = handIn(row);
                    rows.put(handIn.school(), handIn);
                }
                former.put(month, rows);
            }
        }
        return new Former(former);
    }

    private static HandIn handIn(Row row) {
        return new HandIn(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getBoolean(5),
                row.getAs(6),
                row.getAs(7),
                row.getString(8),
                row.getString(9),
                row.getBoolean(10));
    }

    static Row row(HandIn handIn) {
        return RowFactory.create(
                handIn.county(),
                handIn.school(),
                handIn.month(),
                handIn.name(),
                handIn.handedIn(),
                handIn.late(),
                handIn.received(),
                handIn.cutOff(),
                handIn.digest(),
                handIn.previousDigest(),
                handIn.reported());
    }

    /**
     * What is different of a table.
     *
     * @param now its rows as they are handed in, without the county
     * @param before its rows in the lake, of the same schools and months
     * @return by month and school
     */
    static Map<YearMonth, Map<String, Change>> changes(LakeTable table, Dataset<Row> now, Dataset<Row> before) {
        List<String> key = table.key().subList(1, table.key().size());
        List<Column> cells = new ArrayList<>();
        table.columns().stream()
                .map(LakeTable.Column::name)
                .skip(1)
                .filter(name -> !key.contains(name))
                .forEach(name -> cells.add(col(name)));
        Column all = org.apache.spark.sql.functions.struct(cells.toArray(Column[]::new));
        Map<YearMonth, Map<String, Change>> changes = new TreeMap<>();
        Column added = col("before").isNull();
        Column gone = col("now").isNull();
        now.withColumn("now", all)
                .select(columns(key, "now"))
                .join(
                        before.withColumn("before", all).select(columns(key, "before")),
                        key.toArray(String[]::new),
                        "full")
                .groupBy("month", "school")
                .agg(
                        count_if(added).as("added"),
                        count_if(gone).as("gone"),
                        count_if(not(coalesce(added.or(gone), lit(false)))
                                        .and(not(col("now").eqNullSafe(col("before")))))
                                .as("changed"))
                .where("added + gone + changed > 0")
                .collectAsList()
                .forEach(row -> changes.computeIfAbsent(YearMonth.parse(row.getString(0)), month -> new TreeMap<>())
                        .put(
                                row.getString(1),
                                new Change(table.name(), row.getLong(2), row.getLong(3), row.getLong(4))));
        return changes;
    }

    private static Column[] columns(List<String> key, String more) {
        List<Column> columns = new ArrayList<>();
        key.forEach(name -> columns.add(col(name)));
        columns.add(col(more));
        return columns.toArray(Column[]::new);
    }
}

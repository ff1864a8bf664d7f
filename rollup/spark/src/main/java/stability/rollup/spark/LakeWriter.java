package stability.rollup.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import stability.rollup.lake.HandIn;
import stability.rollup.lake.LakeTable;
import stability.rollup.lake.MonthResult;

/**
 * Writes months as Parquet: for each month and table one file or more, each with whole counties, its rows sorted by the table's key. The same rows
 * give the same files, of the same names.
 */
final class LakeWriter {
    /** Schools whose counties share a file: a file of a table and month has some megabytes then. */
    private static final int SCHOOLS_OF_A_FILE = 2_500;

    private static final String PART = "_part";
    private static final String OF = "_month";

    private final SparkSession spark;
    private final FileSystem files;
    private final LakeMonths months;
    private final List<YearMonth> of = new ArrayList<>();
    private final Dataset<Row> places;
    private int parts;

    /** @param results the months, with every school that is in them */
    LakeWriter(SparkSession spark, FileSystem files, LakeMonths months, List<MonthResult> results) {
        this.spark = spark;
        this.files = files;
        this.months = months;
        List<Row> all = new ArrayList<>();
        for (MonthResult result : results) {
            of.add(result.month());
            Map<String, Integer> numbers = numbers(result);
            for (HandIn school : result.handIns().values()) {
                all.add(RowFactory.create(
                        school.school(), school.month(), school.county(), numbers.get(school.county())));
            }
            parts = 1
                    + numbers.values().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(parts - 1);
        }
        places = broadcast(spark.createDataFrame(
                all, StructType.fromDDL("school STRING, month STRING, county STRING, " + PART + " INT")));
    }

    /** Counties in order, each with the number of its file, which goes on from month to month. */
    private Map<String, Integer> numbers(MonthResult result) {
        Map<String, Integer> counties = new TreeMap<>();
        result.handIns().values().forEach(school -> counties.merge(school.county(), 1, Integer::sum));
        int number = parts;
        int schools = 0;
        for (Map.Entry<String, Integer> county : counties.entrySet()) {
            if (schools > 0 && schools + county.getValue() > SCHOOLS_OF_A_FILE) {
                number++;
                schools = 0;
            }
            schools += county.getValue();
            county.setValue(number);
        }
        return counties;
    }

    /**
     * Writes the rows of a table into the folders of the new months.
     *
     * @param rows without the county; those of other months are left out
     */
    void write(LakeTable table, Dataset<Row> rows) throws IOException {
        Path work = new Path(months.work(), table.name());
        writer(rows.join(places, new String[] {"school", "month"})
                        .select(columns(table.columns().stream().map(LakeTable.Column::name), Stream.of(PART)))
                        .repartitionById(parts, col(PART))
                        .drop(PART)
                        .withColumn(OF, col("month"))
                        .sortWithinPartitions(columns(Stream.of(OF), table.key().stream())))
                .partitionBy(OF)
                .parquet(work.toString());
        for (YearMonth month : of) {
            move(new Path(work, OF + "=" + month), table, month);
        }
        files.delete(work, true);
    }

    private static Column[] columns(Stream<String> first, Stream<String> then) {
        return Stream.concat(first, then).map(name -> col(name)).toArray(Column[]::new);
    }

    private void move(Path from, LakeTable table, YearMonth month) throws IOException {
        if (!files.exists(from)) {
            writer(spark.createDataFrame(List.<Row>of(), Schemas.of(table)).coalesce(1))
                    .parquet(from.toString());
        }
        Path to = new Path(months.fresh(month), table.name());
        files.mkdirs(to);
        FileStatus[] written = files.globStatus(new Path(from, "part-*.parquet"));
        Arrays.sort(written);
        for (int i = 0; i < written.length; i++) {
            months.rename(written[i].getPath(), new Path(to, "part-" + i + ".parquet"));
        }
    }

    private static DataFrameWriter<Row> writer(Dataset<Row> rows) {
        return rows.write()
                .option("compression", "zstd")
                .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
    }
}

package stability.rollup.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import stability.domain.export.ExportManifest;
import stability.domain.export.ExportTable;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.rollup.handin.ExportFolders;
import stability.rollup.handin.Findings;
import stability.rollup.handin.Flaw;

/** Exports as data of Spark: each is read by one worker. */
final class Exports {
    /** Parts of the work for each core: enough for those that are ready early to take from the others. */
    private static final int PARTS_A_CORE = 4;

    private static final Text NOTHING = Text.of("没有这样的文件夹", "there is no such folder");

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final Broadcast<SerializableConfiguration> hadoop;

    Exports(SparkSession spark) {
        this.spark = spark;
        context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        hadoop = context.broadcast(new SerializableConfiguration(configuration()));
    }

    private Configuration configuration() {
        return spark.sparkContext().hadoopConfiguration();
    }

    /** The folders that these words name, with the wildcards of Hadoop: each an export, or one in which exports directly lie. */
    List<String> find(List<String> globs, Findings findings) throws IOException {
        List<String> found = new ArrayList<>();
        for (String glob : globs) {
            Path path = new Path(glob);
            FileSystem files = path.getFileSystem(configuration());
            FileStatus[] named = files.globStatus(path);
            if (named == null || named.length == 0) {
                throw new Refused(Code.IO_ERROR.at(Place.of(glob), NOTHING));
            }
            for (FileStatus each : named) {
                if (each.isFile() || files.exists(new Path(each.getPath(), ExportManifest.FILE))) {
                    found.add(each.getPath().toString());
                } else {
                    below(files, each.getPath(), found, findings);
                }
            }
        }
        return found;
    }

    private static void below(FileSystem files, Path folder, List<String> found, Findings findings) throws IOException {
        List<String> some = Arrays.stream(files.listStatus(folder))
                .map(FileStatus::getPath)
                .filter(each -> !ExportFolders.isOfSystem(each.getName()))
                .map(Path::toString)
                .sorted()
                .toList();
        if (some.isEmpty()) {
            findings.add(Flaw.NOTHING_HANDED_IN.in(folder.toString()));
        }
        found.addAll(some);
    }

    /** Has all of them read, and their rows looked at. */
    List<Looked> look(List<String> places) {
        Broadcast<SerializableConfiguration> with = hadoop;
        return parted(places)
                .map(place -> ExportReading.look(place, with.value().value()))
                .collect();
    }

    /** The rows of a table, without the county; they are read anew each time that they are asked for. */
    Dataset<Row> rows(ExportTable table, List<Looked> of) {
        Broadcast<SerializableConfiguration> with = hadoop;
        JavaRDD<Row> rows = parted(of)
                .flatMap(each ->
                        ExportReading.rows(each, table, with.value().value()).iterator());
        return spark.createDataFrame(rows, Schemas.handedIn(table));
    }

    private <T> JavaRDD<T> parted(List<T> all) {
        int parts = Math.min(all.size(), PARTS_A_CORE * context.defaultParallelism());
        return context.parallelize(all, Math.max(1, parts));
    }
}

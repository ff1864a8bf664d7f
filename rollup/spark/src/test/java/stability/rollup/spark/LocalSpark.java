package stability.rollup.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import stability.rollup.support.RollupRun;

/** Spark in this process, for all tests: with two threads, without a page, bound to this machine, and quick to start rather than quick. */
final class LocalSpark {
    private static final SparkSession SESSION = session();

    private LocalSpark() {}

    static SparkSession get() {
        return SESSION;
    }

    private static SparkSession session() {
        Path temporary;
        try {
            temporary = Files.createTempDirectory("rollup-spark");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        temporary.toFile().deleteOnExit();
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.driver.bindAddress", "127.0.0.1");
        System.setProperty("spark.driver.host", "127.0.0.1");
        System.setProperty("spark.sql.warehouse.dir", temporary.toString());
        System.setProperty("spark.sql.shuffle.partitions", "2");
        System.setProperty("spark.sql.adaptive.enabled", "false");
        System.setProperty("spark.sql.codegen.wholeStage", "false");
        System.setProperty("spark.sql.codegen.factoryMode", "NO_CODEGEN");
        System.setProperty("spark.hadoop.fs.file.impl", PlainDisk.class.getName());
        System.setProperty("spark.hadoop.fs." + FarDisk.SCHEME + ".impl", FarDisk.class.getName());
        System.setProperty("spark.hadoop.fs." + FarDisk.Store.SCHEME + ".impl", FarDisk.Store.class.getName());
        return SparkRollup.session();
    }

    /** Runs the job on a day, in English. */
    static RollupRun on(LocalDate day, String... words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        List<String> all =
                Stream.concat(Arrays.stream(words), Stream.of("--lang", "en")).toList();
        int status = new SparkRollup(
                        SESSION,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Clock.fixed(day.atTime(9, 0).atZone(zone).toInstant(), zone))
                .run(all)
                .number();
        return new RollupRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}

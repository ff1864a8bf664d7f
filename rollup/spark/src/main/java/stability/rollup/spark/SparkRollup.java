package stability.rollup.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import stability.cli.session.Messages;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.rollup.cli.Words;
import stability.rollup.cli.ZeroReport;
import stability.rollup.handin.Findings;
import stability.rollup.handin.SchoolList;
import stability.rollup.lake.MonthResult;
import stability.rollup.lake.Terms;

/**
 * The job, for {@code spark-submit}: {@code ingest} takes what schools hand in into a lake, {@code report} asks the questions of a month. Both do
 * what {@code rollup} does on a desk, and end with the same status.
 */
public final class SparkRollup {
    private static final Text USAGE = Text.of("""
            用法：ingest 路径… --out 数据湖 [--schools 名单] [--due 日期] [--received 日期] [--lang zh|en]
                  report 月份 --lake 数据湖 --out 文件夹 [--unit 单位] [--lang zh|en] [--force]""", """
            usage: ingest GLOB… --out LAKE [--schools FILE] [--due DAY] [--received DAY] [--lang zh|en]
                   report MONTH --lake LAKE --out DIR [--unit NAME] [--lang zh|en] [--force]""");
    private static final Text NO_MONTH = Text.of("{0} 不是月份，应如 2026-09", "{0} is no month such as 2026-09");
    private static final String OUT = "--out";
    private static final String LAKE = "--lake";
    private static final String UNIT = "--unit";
    private static final String SCHOOLS = "--schools";
    private static final String DUE = "--due";
    private static final String RECEIVED = "--received";
    private static final String LANG = "--lang";
    private static final String FORCE = "--force";

    private final SparkSession spark;
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private Lang lang = Lang.EN;

    SparkRollup(SparkSession spark, PrintStream out, PrintStream err, Clock clock) {
        this.spark = spark;
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    public static void main(String[] args) throws IOException {
        ExitStatus status;
        try (SparkSession spark = session()) {
            status = new SparkRollup(spark, utf8(System.out), utf8(System.err), Clock.system(ZoneId.systemDefault()))
                    .run(List.of(args));
        }
        if (status != ExitStatus.DONE) {
            System.exit(status.number());
        }
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** A session with what lake and questions need, and else as whoever submits the job has set it. */
    static SparkSession session() {
        return SparkSession.builder()
                .appName("stability-rollup")
                // a moment has no zone, and gets none
                .config("spark.sql.timestampType", "TIMESTAMP_NTZ")
                .config("spark.sql.session.timeZone", "UTC")
                // nor does a day
                .config("spark.sql.datetime.java8API.enabled", "true")
                .getOrCreate();
    }

    /** Runs one command. What is wrong has been said on {@code err} by then; a fault of the job or of Spark is thrown. */
    ExitStatus run(List<String> args) throws IOException {
        String command = args.isEmpty() ? "" : args.get(0);
        try {
            switch (command) {
                case "ingest":
                    return ingest(words(args, List.of(OUT, SCHOOLS, DUE, RECEIVED, LANG), List.of()));
                case "report":
                    return report(words(args, List.of(LAKE, OUT, UNIT, LANG), List.of(FORCE)));
                default:
                    throw Words.misused(USAGE);
            }
        } catch (Refused refused) {
            err.print(Messages.lines(refused.problems(), lang));
            return refused.status();
        }
    }

    private Words words(List<String> args, List<String> options, List<String> flags) {
        Words words = new Words(args.subList(1, args.size()), options, flags);
        @Nullable String named = words.value(LANG);
        lang = Lang.of(named == null ? Locale.getDefault().toLanguageTag() : named);
        return words;
    }

    private ExitStatus ingest(Words words) throws IOException {
        if (words.others().isEmpty()) {
            throw Words.misused(USAGE);
        }
        LakeFolder lake = LakeFolder.of(
                words.needed(OUT, Text.of("数据湖", "the lake")),
                spark.sparkContext().hadoopConfiguration());
        Findings findings = new Findings();
        @Nullable LocalDate received = words.day(RECEIVED);
        Terms terms = new Terms(
                list(words.value(SCHOOLS), findings),
                received == null ? LocalDate.now(clock) : received,
                words.day(DUE));
        @Nullable List<MonthResult> results = new IngestJob(spark, lake, terms, findings).take(words.others());
        if (results == null) {
            err.print(findings.shown(lang));
            return ExitStatus.FINDINGS;
        }
        results.forEach(result -> out.print(new ZeroReport(result, terms.list() != null).in(lang)));
        return ExitStatus.DONE;
    }

    private @Nullable SchoolList list(@Nullable String file, Findings findings) throws IOException {
        if (file == null) {
            return null;
        }
        try (LocalCopy copy = LocalCopy.of(file, spark.sparkContext().hadoopConfiguration())) {
            return SchoolList.read(copy.path(), file, findings);
        }
    }

    private ExitStatus report(Words words) throws IOException {
        YearMonth month;
        try {
            month = YearMonth.parse(String.join(" ", words.others()));
        } catch (DateTimeException e) {
            throw Words.misused(NO_MONTH.with(String.join(" ", words.others())));
        }
        LakeFolder lake = LakeFolder.of(
                words.needed(LAKE, Text.of("数据湖", "the lake")),
                spark.sparkContext().hadoopConfiguration());
        LakeViews.open(spark, lake, month);
        String folder = words.needed(OUT, Text.of("文件夹", "a folder"));
        ReportJob job = new ReportJob(spark);
        @Nullable String named = words.value(LANG);
        job.write(job.report(month, named == null ? Lang.ZH : lang, words.value(UNIT)), folder, words.isSet(FORCE));
        return ExitStatus.DONE;
    }
}

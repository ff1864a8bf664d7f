package stability.rollup.spark;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.rollup.question.AnswerValue;
import stability.rollup.question.Question;
import stability.rollup.question.QuestionColumn;
import stability.rollup.report.MonthReport;
import stability.rollup.report.ReportFiles;

/** Asks the questions of the views of {@link LakeViews}, and writes the files that a desk writes. */
final class ReportJob {
    private static final Text OTHER = Text.of("已有内容不同的文件，没有覆盖", "there is a file with other contents, and it is kept");
    private static final Text ELSEWHERE =
            Text.of("--out 另给一个文件夹；确实要覆盖，加 --force", "give --out another folder; --force replaces it");

    private final SparkSession spark;

    ReportJob(SparkSession spark) {
        this.spark = spark;
    }

    /** The answer to a question: see {@link Question#ask}. */
    List<Map<String, @Nullable Object>> ask(Question question) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Row row : spark.sql(question.sql()).collectAsList()) {
            Map<String, @Nullable Object> cells = new LinkedHashMap<>();
            for (QuestionColumn column : question.columns()) {
                cells.put(column.name(), AnswerValue.of(row.getAs(column.name())));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Asks all of them. */
    MonthReport report(YearMonth month, Lang lang, @Nullable String unit) {
        Map<String, List<Map<String, @Nullable Object>>> answers = new LinkedHashMap<>();
        for (String id : Question.ALL) {
            answers.put(id, ask(Question.of(id)));
        }
        @Nullable
        LocalDateTime last = spark.sql(
                        "SELECT MAX(handin.cut_off) FROM handin JOIN asked ON handin.month = asked.month")
                .head()
                .getAs(0);
        return MonthReport.of(month, lang, unit, last, answers);
    }

    /**
     * Writes the files of a report; none if one with other contents is in the way.
     *
     * @param force whether that is replaced
     */
    void write(MonthReport report, String folder, boolean force) throws IOException {
        Path to = new Path(folder);
        FileSystem files = to.getFileSystem(spark.sparkContext().hadoopConfiguration());
        files.setWriteChecksum(false);
        Map<String, byte[]> made = new TreeMap<>(ReportFiles.of(report).files());
        List<Problem> others = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            Path path = new Path(to, file.getKey());
            if (!force && files.exists(path) && !Arrays.equals(read(files, path), file.getValue())) {
                others.add(new Problem(Code.CANNOT_WRITE, Place.of(path.toString()), OTHER, ELSEWHERE));
            }
        }
        if (!others.isEmpty()) {
            throw new Refused(others);
        }
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            try (FSDataOutputStream out = files.create(new Path(to, file.getKey()), true)) {
                out.write(file.getValue());
            }
        }
    }

    private static byte[] read(FileSystem files, Path path) throws IOException {
        try (FSDataInputStream in = files.open(path)) {
            return in.readAllBytes();
        }
    }
}

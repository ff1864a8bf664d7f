package stability.rollup.spark;

import java.io.IOException;
import java.sql.SQLException;
import java.time.YearMonth;
import org.apache.spark.sql.SparkSession;
import stability.rollup.bench.AskTimes;
import stability.rollup.question.Question;

/** {@link AskTimes} on Spark: {@code AskTimesOnSpark LAKE MONTH QUESTION}. Spark has started before the first second is counted. */
final class AskTimesOnSpark {
    private AskTimesOnSpark() {}

    public static void main(String[] args) throws IOException, SQLException {
        try (SparkSession spark = SparkRollup.session()) {
            long began = System.nanoTime();
            LakeFolder lake = LakeFolder.of(args[0], spark.sparkContext().hadoopConfiguration());
            LakeViews.open(spark, lake, YearMonth.parse(args[1]));
            Question question = Question.of(args[2]);
            ReportJob job = new ReportJob(spark);
            System.out.println(AskTimes.line(began, () -> job.ask(question).size()));
        }
    }
}

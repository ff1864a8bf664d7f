package stability.rollup.spark;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;
import stability.rollup.lake.LakeTable;

/** The tables of a lake as views, under the names by which the questions know them. */
final class LakeViews {
    private static final Text NO_MONTH = Text.of("{0} 里没有 {1} 的数据", "{0} has nothing of {1}");
    private static final int MONTHS_BEFORE = 11;

    private LakeViews() {}

    /**
     * Makes the views of the twelve months that end with this one, and {@code asked}.
     *
     * @throws Refused if there is nothing of this month
     */
    static void open(SparkSession spark, LakeFolder lake, YearMonth month) throws IOException {
        LakeMonths months = lake.months();
        List<YearMonth> present = lake.files().exists(lake.path()) ? months.present() : List.of();
        if (!present.contains(month)) {
            throw new Refused(Code.USAGE_ERROR.at(null, NO_MONTH.with(lake.path(), month)));
        }
        YearMonth first = month.minusMonths(MONTHS_BEFORE);
        List<YearMonth> asked = present.stream()
                .filter(each -> !each.isBefore(first) && !each.isAfter(month))
                .toList();
        for (LakeTable table : LakeTable.ALL) {
            LakeTables.read(spark, table, months, asked).createOrReplaceTempView(table.name());
        }
        spark.sql("SELECT '%s' AS month, '%s' AS first_month, DATE '%s' AS starts, DATE '%s' AS ends"
                        .formatted(month, first, month.atDay(1), month.atEndOfMonth()))
                .createOrReplaceTempView("asked");
    }
}

package stability.rollup.spark;

import static org.apache.spark.sql.functions.broadcast;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import stability.rollup.handin.Export;
import stability.rollup.handin.Findings;
import stability.rollup.handin.Round;
import stability.rollup.lake.Change;
import stability.rollup.lake.Former;
import stability.rollup.lake.LakeTable;
import stability.rollup.lake.MonthResult;
import stability.rollup.lake.Terms;

/** Takes a round into the lake, by the rules of the desk: all of it is read and found right before any month changes. */
final class IngestJob {
    private final SparkSession spark;
    private final LakeFolder lake;
    private final Terms terms;
    private final Findings findings;
    private final Exports exports;

    /** @param findings takes what is wrong; if there is anything already, the round is looked through all the same, and not taken */
    IngestJob(SparkSession spark, LakeFolder lake, Terms terms, Findings findings) {
        this.spark = spark;
        this.lake = lake;
        this.terms = terms;
        this.findings = findings;
        exports = new Exports(spark);
    }

    /**
     * Takes the exports that these words name.
     *
     * @return what became of each month; null if something was found wrong
     */
    @Nullable
    List<MonthResult> take(List<String> globs) throws IOException {
        List<Looked> looked = exports.look(exports.find(globs, findings));
        for (Looked each : looked) {
            each.told().forEach(told -> findings.add(told.found()));
            each.more().forEach(findings::add);
        }
        Round round = Round.of(
                looked.stream().filter(Looked::isRight).map(Looked::export).toList(), terms.list(), findings);
        return findings.isEmpty() ? lake.alone(months -> take(months, round, looked)) : null;
    }

    private @Nullable List<MonthResult> take(LakeMonths months, Round round, List<Looked> looked) throws IOException {
        Former former = LakeTables.former(spark, months, round.months());
        former.checkCutOffs(round, month -> months.folder(month).toString(), findings);
        if (!findings.isEmpty()) {
            return null;
        }
        Set<String> fresh = round.exports().stream()
                .filter(export -> !former.knows(export))
                .map(Export::school)
                .collect(Collectors.toSet());
        List<Looked> staged = looked.stream()
                .filter(each -> fresh.contains(each.export().school()))
                .toList();
        Map<YearMonth, Map<String, List<Change>>> changes = changes(months, former, fresh, staged);
        List<MonthResult> results = new ArrayList<>();
        for (YearMonth month : round.months()) {
            Set<String> reported = staged.stream()
                    .filter(each -> each.reported().contains(month.toString()))
                    .map(each -> each.export().school())
                    .collect(Collectors.toSet());
            results.add(former.merge(month, round, terms, changes.getOrDefault(month, Map.of()), reported));
        }
        write(months, results, former, fresh, staged);
        return results;
    }

    private Dataset<Row> rows(LakeTable table, List<Looked> of) {
        return exports.rows(Objects.requireNonNull(table.export()), of);
    }

    private Map<YearMonth, Map<String, List<Change>>> changes(
            LakeMonths months, Former former, Set<String> fresh, List<Looked> staged) {
        Map<YearMonth, Map<String, List<Change>>> changes = new HashMap<>();
        List<Row> again = new ArrayList<>();
        former.months()
                .keySet()
                .forEach(month -> former.again(month, fresh)
                        .forEach(school -> again.add(RowFactory.create(school, month.toString()))));
        if (again.isEmpty()) {
            return changes;
        }
        Dataset<Row> schools =
                broadcast(spark.createDataFrame(again, StructType.fromDDL("school STRING, month STRING")));
        String[] key = {"school", "month"};
        for (LakeTable table : LakeTable.EXPORTED) {
            Dataset<Row> before =
                    LakeTables.read(spark, table, months, former.months().keySet());
            LakeTables.changes(
                            table,
                            rows(table, staged).join(schools, key, "leftsemi"),
                            before.join(schools, key, "leftsemi"))
                    .forEach((month, each) ->
                            each.forEach((school, change) -> changes.computeIfAbsent(month, none -> new TreeMap<>())
                                    .computeIfAbsent(school, none -> new ArrayList<>())
                                    .add(change)));
        }
        return changes;
    }

    private void write(
            LakeMonths months, List<MonthResult> results, Former former, Set<String> fresh, List<Looked> staged)
            throws IOException {
        List<MonthResult> written =
                results.stream().filter(MonthResult::written).toList();
        if (written.isEmpty()) {
            return;
        }
        List<YearMonth> of = written.stream().map(MonthResult::month).toList();
        List<YearMonth> there =
                of.stream().filter(month -> former.month(month) != null).toList();
        LakeWriter writer = new LakeWriter(spark, lake.files(), months, written);
        Dataset<Row> replaced = broadcast(
                spark.createDataset(List.copyOf(fresh), Encoders.STRING()).toDF("school"));
        for (LakeTable table : LakeTable.EXPORTED) {
            Dataset<Row> all = rows(table, staged);
            if (!there.isEmpty()) {
                all = all.unionByName(LakeTables.read(spark, table, months, there)
                        .drop("county")
                        .join(replaced, new String[] {"school"}, "leftanti"));
            }
            writer.write(table, all);
        }
        List<Row> handIns = written.stream()
                .flatMap(result -> result.handIns().values().stream())
                .map(LakeTables::row)
                .toList();
        writer.write(
                LakeTable.HANDIN,
                spark.createDataFrame(handIns, Schemas.of(LakeTable.HANDIN)).drop("county"));
        months.swap(of);
    }
}

package stability.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.app.imports.field.ImportField;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.plan.PlannedRow.Fate;
import stability.app.imports.plan.PlannedTable;
import stability.domain.hazard.HazardState;
import stability.domain.matter.Matter;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.Seeded;
import stability.support.World;

/** The same ledger again, and the next month: only what is new comes in, nothing is entered twice, and nothing is rewritten. */
class ImportAgainTest {
    private static final int CASES = 12;
    private static final OffsetDateTime LATER = Office.NOW.plusDays(10);

    private static final List<String> COLUMNS = List.of(
            "序号", "发现日期", "隐患部位", "隐患名称", "隐患类别", "隐患等级", "责任部门", "责任领导", "责任人", "整改措施", "整改期限", "整改完成日期", "验收日期",
            "销号日期");

    private static final List<String> FIELDS = List.of(
            "-",
            "found",
            "place",
            "title",
            "category",
            "level",
            "in_charge",
            "leader",
            "handler",
            "requirement",
            "due",
            "rectified",
            "verified",
            "closed");

    private static final int RECTIFIED = 11;
    private static final int CLOSED = 13;

    @TempDir
    Path root;

    private int account;

    private Office office() {
        account++;
        return new Office(root.resolve("a" + account).resolve("records"));
    }

    /** A table whose columns may stand in another order. */
    private record Table(List<Integer> order, List<List<String>> rows) {
        static Table of(List<List<String>> rows) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < COLUMNS.size(); i++) {
                order.add(i);
            }
            return new Table(order, rows);
        }

        byte[] separated() {
            StringBuilder text = new StringBuilder();
            line(text, COLUMNS);
            rows.forEach(row -> line(text, row));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }

        private void line(StringBuilder text, List<String> row) {
            text.append(String.join(",", order.stream().map(row::get).toList())).append("\r\n");
        }

        /** The same as a workbook. */
        byte[] workbook(String sheet) {
            List<ColumnSet.Column> columns = COLUMNS.stream()
                    .map(title -> new ColumnSet.Column("", title, List.of("-")))
                    .toList();
            List<List<SetCell>> cells = rows.stream()
                    .map(row -> row.stream().map(SetCell::of).toList())
                    .toList();
            return Books.of(new ColumnSet("own", Map.of("sheet", sheet, "imports", "hazards"), columns, cells))
                    .workbook();
        }
    }

    private static Mapping mapping() {
        List<Mapping.Column> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            ImportField field = ImportLedger.HAZARDS.field(FIELDS.get(i));
            columns.add(new Mapping.Column(COLUMNS.get(i), field, null, field == null ? Mapping.Use.SKIP : null));
        }
        return new Mapping(ImportLedger.HAZARDS, columns, List.of(), List.of(), true, ImportLedger.HAZARDS.key(), 2019);
    }

    private static List<List<String>> rows(Seeded seeded, int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate found = LocalDate.of(2019, 9, 1).plusDays(seeded.below(20));
            List<String> row = new ArrayList<>(Arrays.asList(
                    String.valueOf(i + 1),
                    seeded.oneIn(2) ? found.toString() : found.getMonthValue() + "月" + found.getDayOfMonth() + "日",
                    seeded.among(List.of("二号宿舍楼", "食堂 后厨", "实训楼B区")) + i,
                    "隐患" + i + seeded.among(List.of("，共3处", "；无标识", "")),
                    seeded.among(List.of("消防", "其他")),
                    "一般",
                    seeded.among(List.of("总务处", "保卫处")),
                    seeded.among(List.of("分管副校长", "")),
                    seeded.among(List.of("电工班长", "")),
                    seeded.among(List.of("更换", "")),
                    seeded.oneIn(3) ? "" : found.plusDays(7).toString(),
                    "",
                    "",
                    ""));
            int how = seeded.below(4);
            for (int done = 0; done < how; done++) {
                row.set(RECTIFIED + done, found.plusDays(2L + done).toString());
            }
            rows.add(row);
        }
        return rows;
    }

    private static void enter(Office office, String name, byte[] file, boolean history, OffsetDateTime now) {
        Office.Import run = office.imports(mapping(), history, now);
        PlannedTable table = run.plan(name, file);
        assertThat(Office.told(table)).isEmpty();
        run.enter(table);
    }

    /** Whatever the file is called, however its rows and columns are sorted: only the rows are new that were not there. */
    @Test
    void onlyWhatIsNewComesIn() {
        Seeded.times(CASES, seeded -> {
            Office office = office();
            boolean history = seeded.oneIn(2);
            List<List<String>> rows = rows(seeded, seeded.between(3, 9));
            Table table = Table.of(rows);
            enter(office, "台账.csv", table.separated(), history, Office.NOW);
            String before = files(office);

            List<List<String>> more = new ArrayList<>(rows);
            more.add(seeded.below(more.size()), rows(seeded, 1).get(0));
            more.replaceAll(ArrayList::new);
            more.stream().filter(row -> !rows.contains(row)).forEach(row -> row.set(3, "新的一条"));
            Collections.rotate(more, seeded.below(more.size()));
            List<Integer> order = new ArrayList<>(table.order());
            Collections.rotate(order, seeded.below(order.size()));
            for (UnaryOperator<byte[]> form : List.<UnaryOperator<byte[]>>of(
                    none -> new Table(order, rows).separated(), none -> table.workbook("九月"))) {
                PlannedTable again = office.imports(mapping(), history, LATER).plan("改名.xlsx", form.apply(new byte[0]));
                assertThat(Office.fates(again).keySet()).isSubsetOf(Fate.KNOWN, Fate.CLOSED);
            }
            Office.Import next = office.imports(mapping(), true, LATER);
            PlannedTable added = next.plan("十月.csv", new Table(order, more).separated());
            int left = history
                    ? 0
                    : (int) rows.stream()
                            .filter(row -> !row.get(CLOSED).isEmpty())
                            .count();
            assertThat(Office.told(added)).isEmpty();
            assertThat(added.count(Fate.NEW)).isEqualTo(1 + left);
            assertThat(added.count(Fate.KNOWN)).isEqualTo(rows.size() - left);
            assertThat(files(office)).isEqualTo(before);
        });
    }

    /** A row that went on makes the steps that follow, once. */
    @Test
    void whatWentOnFollows() {
        Seeded.times(CASES, seeded -> {
            Office office = office();
            List<List<String>> rows = rows(seeded, 6);
            rows.forEach(row -> {
                for (int column = RECTIFIED - 4; column <= CLOSED; column++) {
                    row.set(
                            column,
                            column < RECTIFIED
                                    ? List.of("分管副校长", "电工班长", "更换", "2019-10-30")
                                            .get(column - RECTIFIED + 4)
                                    : "");
                }
            });
            enter(office, "台账.csv", Table.of(rows).separated(), false, Office.NOW);
            List<List<String>> later = new ArrayList<>(rows);
            later.replaceAll(ArrayList::new);
            int done = seeded.between(1, 3);
            for (int i = 0; i < done; i++) {
                later.get(0)
                        .set(
                                RECTIFIED + i,
                                LocalDate.of(2019, 12, 21).plusDays(i).toString());
            }
            Office.Import run = office.imports(mapping(), false, LATER);
            PlannedTable table = run.plan("台账.csv", Table.of(later).separated());
            assertThat(Office.told(table)).isEmpty();
            assertThat(Office.fates(table)).isEqualTo(Map.of(Fate.FURTHER, 1, Fate.KNOWN, 5));
            List<Matter<?>> entered = run.enter(table);
            assertThat(entered.get(0).steps()).hasSize(2 + done);
            HazardState state = (HazardState) entered.get(0).state();
            assertThat(state.rectifiedOn()).isEqualTo(LocalDate.of(2019, 12, 21));
            assertThat(state.open()).isEqualTo(done < 3);
            PlannedTable again = office.imports(mapping(), false, LATER.plusDays(1))
                    .plan("台账.csv", Table.of(later).separated());
            assertThat(Office.told(again)).isEmpty();
            assertThat(Office.fates(again)).isEqualTo(Map.of(Fate.KNOWN, 6));
        });
    }

    /** Any other change is refused with both values, and nothing is planned of it. */
    @Test
    void whatChangedIsRefusedWithBothValues() {
        Map<Integer, String> changes =
                Map.of(4, "其他", 6, "教务处", 7, "校长", 8, "水暖班长", 9, "重做", 10, "2019-11-11", RECTIFIED, "2019-09-29");
        changes.forEach((column, value) -> {
            Office office = office();
            List<String> row = new ArrayList<>(List.of(
                    "1",
                    "2019-09-20",
                    "二号楼",
                    "灯不亮",
                    "消防",
                    "一般",
                    "总务处",
                    "分管副校长",
                    "电工班长",
                    "更换",
                    "2019-09-30",
                    "2019-09-25",
                    "",
                    ""));
            enter(office, "台账.csv", Table.of(List.of(row)).separated(), false, Office.NOW);
            String was = row.get(column);
            row.set(column, value);
            PlannedTable table = office.imports(mapping(), false, LATER)
                    .plan("台账.csv", Table.of(List.of(row)).separated());
            assertThat(Office.fates(table)).as(COLUMNS.get(column)).isEqualTo(Map.of(Fate.REFUSED, 1));
            assertThat(Office.told(table))
                    .anySatisfy(told -> assertThat(told).contains(value).contains(was));
        });
    }

    @Test
    void twoEqualRowsAreOneAndTheSecondIsRefused() {
        List<List<String>> rows = rows(seeded(), 2);
        rows.add(new ArrayList<>(rows.get(0)));
        PlannedTable table =
                office().imports(mapping(), true).plan("台账.csv", Table.of(rows).separated());
        assertThat(Office.fates(table)).isEqualTo(Map.of(Fate.NEW, 2, Fate.REFUSED, 1));
        assertThat(Office.told(table).get(0)).startsWith("台账.csv 4：").contains("台账.csv 2 ");
    }

    /** Corrected, voided, reopened, assigned by hand: the row says what it said, and that is no news and no difference. */
    @Test
    void whatTheAccountDidSinceIsNoDifference() {
        List<String> closed = List.of(
                "1",
                "2019-09-20",
                "二号楼",
                "灯不亮",
                "消防",
                "一般",
                "总务处",
                "",
                "",
                "更换",
                "2019-09-30",
                "2019-09-25",
                "2019-09-26",
                "2019-09-27");
        List<String> known =
                List.of("2", "2019-09-20", "三号楼", "门不关", "消防", "一般", "总务处", "", "电工班长", "更换", "", "2019-09-25", "", "");
        List<String> assigned = List.of(
                "3",
                "2019-09-20",
                "四号楼",
                "窗碎",
                "其他",
                "一般",
                "总务处",
                "分管副校长",
                "电工班长",
                "更换",
                "2019-09-30",
                "2019-09-25",
                "",
                "");
        List<List<String>> ways = List.of(
                List.of("hazard correct {1} --place 二号楼东 --reason 看错"),
                List.of("hazard void {1} --reason 重复"),
                List.of("hazard reopen {1} --reason 又坏了"),
                List.of("hazard assign {2} --leader 校长 -d bwc --handler 水暖班长 --requirement 重做 --due 2019-12-31"),
                List.of(
                        "hazard assign {2} --leader 校长 -d bwc --handler 水暖班长 --requirement 重做 --due 2019-12-31",
                        "hazard rectify {2} --note 换了"),
                List.of("hazard verify {3} --result fail --note 仍不亮"),
                List.of("hazard verify {3} --result pass", "hazard close {3}", "hazard reopen {3} --reason 又坏了"),
                List.of("hazard regrade {3} --level major --basis 判定标准第3条"),
                List.of("hazard void {3} --step rectify --reason 录错"));
        for (List<String> way : ways) {
            Office office = office();
            byte[] file = Table.of(List.of(closed, known, assigned)).separated();
            Office.Import run = office.imports(mapping(), true);
            PlannedTable first = run.plan("台账.csv", file);
            assertThat(Office.told(first)).isEmpty();
            List<Matter<?>> entered = run.enter(first);
            for (String command : way) {
                List<String> words = new ArrayList<>();
                for (String word : command.split(" ")) {
                    words.add(
                            word.matches("\\{\\d\\}")
                                    ? entered.get(word.charAt(1) - '1').id()
                                    : word);
                }
                Program.Outcome outcome = new InProcess()
                        .run(
                                World.of(
                                        office.root(),
                                        LATER.toInstant(),
                                        Map.of(
                                                "STABILITY_BY",
                                                "综治办",
                                                "STABILITY_RECORDS",
                                                office.root().toString()),
                                        "zh-CN"),
                                words);
                assertThat(outcome.status()).as(command + outcome.err()).isZero();
            }
            String before = files(office);
            PlannedTable again =
                    office.imports(mapping(), true, LATER.plusDays(1)).plan("台账.csv", file);
            assertThat(Office.told(again)).as(way.toString()).isEmpty();
            assertThat(Office.fates(again)).as(way.toString()).isEqualTo(Map.of(Fate.KNOWN, 3));
            assertThat(files(office)).isEqualTo(before);
        }
    }

    /** All records, as text. */
    private static String files(Office office) {
        try (Stream<Path> all = Files.walk(office.root().resolve("hazards"))) {
            StringBuilder text = new StringBuilder();
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                text.append(file).append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seeded seeded() {
        List<Seeded> one = new ArrayList<>();
        Seeded.times(1, one::add);
        return one.get(0);
    }
}

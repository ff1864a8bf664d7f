package stability.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.plan.PlannedRow;
import stability.app.imports.plan.PlannedRow.Fate;
import stability.app.imports.plan.PlannedTable;
import stability.domain.matter.Matter;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionState;
import stability.domain.petition.PetitionWords.Stage;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.Seeded;
import stability.support.World;

/** The same ledger of petitions again, and the next month: nothing is entered twice or rewritten, and petitioners keep their codes. */
class PetitionsAgainTest {
    private static final int CASES = 12;
    private static final OffsetDateTime LATER = Office.NOW.plusDays(10);
    private static final String REMEDY = "可自收到之日起30日内申请复查";

    /** The titles, with what they mean. */
    private static final Map<String, String> COLUMNS = columns();

    private static final List<String> FIELDS = List.copyOf(COLUMNS.values());

    @TempDir
    Path root;

    private int account;

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("信访人", "petitioner");
        columns.put("来访时间", "received");
        columns.put("信访事项", "subject");
        columns.put("信访性质", "nature");
        columns.put("信访方式", "channel");
        columns.put("书面告知日", "notice");
        columns.put("受理日期", "accepted");
        columns.put("责任领导", "leader");
        columns.put("承办部门", "in_charge");
        columns.put("承办人", "handler");
        columns.put("办理要求", "requirement");
        columns.put("办结时限", "due");
        columns.put("答复文号", "reply_number");
        columns.put("答复意见", "conclusion");
        columns.put("答复依据", "basis");
        columns.put("送达日期", "served");
        columns.put("救济途径", "remedy_told");
        columns.put("办理状态", "state");
        columns.put("结案日期", "closed");
        return columns;
    }

    private Office office() {
        account++;
        return new Office(root.resolve("a" + account).resolve("records"));
    }

    private static Mapping mapping() {
        List<Mapping.Column> columns = new ArrayList<>();
        COLUMNS.forEach((title, field) ->
                columns.add(new Mapping.Column(title, ImportLedger.PETITIONS.field(field), null, null)));
        return new Mapping(
                ImportLedger.PETITIONS, columns, List.of(), List.of(), false, ImportLedger.PETITIONS.key(), 2019);
    }

    private static byte[] file(List<List<String>> rows) {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS.keySet())).append("\r\n");
        rows.forEach(row -> text.append(String.join(",", row)).append("\r\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A row with these fields, as {@code field=value}. */
    private static List<String> row(String... said) {
        List<String> row = new ArrayList<>(Collections.nCopies(FIELDS.size(), ""));
        set(row, "received=2019-12-02", "subject=食堂涨价", "nature=申诉求决", "channel=走访");
        return set(row, said);
    }

    private static List<String> set(List<String> row, String... said) {
        for (String each : said) {
            String[] parts = each.split("=", 2);
            row.set(FIELDS.indexOf(parts[0]), parts[1]);
        }
        return row;
    }

    private static PlannedTable plan(Office office, OffsetDateTime now, String name, List<List<String>> rows) {
        return office.imports(ImportLedger.PETITIONS, mapping(), true, now).plan(name, file(rows));
    }

    private static List<Matter<?>> enter(Office office, OffsetDateTime now, List<List<String>> rows) {
        Office.Import run = office.imports(ImportLedger.PETITIONS, mapping(), true, now);
        PlannedTable table = run.plan("信访.csv", file(rows));
        assertThat(Office.told(table)).isEmpty();
        return run.enter(table);
    }

    private static List<List<String>> rows(Seeded seeded, int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> row = row(
                    "petitioner=" + seeded.among(List.of("张三", "李四", "王五", "匿名", "")),
                    "received=2019-12-0" + seeded.between(1, 9),
                    "subject=" + seeded.among(List.of("食堂涨价", "热水不足", "补贴迟发")) + i,
                    "nature=" + seeded.among(List.of("申诉求决", "建议意见", "检举控告")));
            if (seeded.oneIn(2)) {
                set(row, "notice=2019-12-10", "accepted=2019-12-10");
            }
            if (seeded.oneIn(3)) {
                set(row, "leader=分管副校长", "in_charge=总务处", "handler=总务处主任", "requirement=核实", "due=2020-01-10");
            }
            if (seeded.oneIn(4)) {
                set(row, "state=已结案", "closed=2019-12-15");
            }
            rows.add(row);
        }
        return rows;
    }

    /** Whatever the file is called and however it is sorted: only the row is new that was not there, and whoever is known keeps the code. */
    @Test
    void onlyWhatIsNewComesIn() {
        Seeded.times(CASES, seeded -> {
            Office office = office();
            List<List<String>> rows = rows(seeded, seeded.between(3, 9));
            List<Matter<?>> entered = enter(office, Office.NOW, rows);
            Map<String, String> codes = new HashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                String code = entered.get(i).facts().get(Petition.PETITIONER_CODE);
                if (code != null) {
                    String name = rows.get(i).get(0);
                    assertThat(codes.getOrDefault(name, code)).isEqualTo(code);
                    codes.put(name, code);
                }
            }
            assertThat(codes.values()).doesNotHaveDuplicates();

            List<List<String>> sorted = new ArrayList<>(rows);
            Collections.rotate(sorted, seeded.below(rows.size()));
            assertThat(Office.fates(plan(office, LATER, "改名.csv", sorted))).isEqualTo(Map.of(Fate.KNOWN, rows.size()));

            String who = seeded.among(List.of("张三", "赵六"));
            sorted.add(seeded.below(rows.size()), row("petitioner=" + who, "subject=新的一件"));
            PlannedTable more = plan(office, LATER, "十二月.csv", sorted);
            assertThat(Office.told(more)).isEmpty();
            assertThat(Office.fates(more)).isEqualTo(Map.of(Fate.NEW, 1, Fate.KNOWN, rows.size()));
            String code = more.rows().stream()
                    .map(PlannedRow::newCode)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            if (codes.containsKey(who)) {
                assertThat(code).isEqualTo(codes.get(who));
            } else {
                assertThat(codes.values()).doesNotContain(code);
            }
        });
    }

    /** Accepted, assigned and replied to in the table: the steps that follow, once. */
    @Test
    void whatWentOnFollows() {
        Office office = office();
        List<String> row = row("petitioner=张三");
        enter(office, Office.NOW, List.of(row));
        Map<Stage, String[]> ways = new LinkedHashMap<>();
        ways.put(Stage.ACCEPTED, new String[] {"notice=2019-12-21", "accepted=2019-12-21"});
        ways.put(
                Stage.ASSIGNED,
                new String[] {"leader=分管副校长", "in_charge=总务处", "handler=总务处主任", "requirement=核实", "due=2020-01-10"});
        ways.put(Stage.REPLIED, new String[] {
            "reply_number=校信答〔2019〕1号", "conclusion=支持", "basis=价格管理办法第三条", "served=2019-12-25", "remedy_told=" + REMEDY
        });
        OffsetDateTime now = LATER;
        for (Map.Entry<Stage, String[]> way : ways.entrySet()) {
            set(row, way.getValue());
            assertThat(Office.fates(plan(office, now, "信访.csv", List.of(row)))).isEqualTo(Map.of(Fate.FURTHER, 1));
            List<Matter<?>> entered = enter(office, now, List.of(row));
            assertThat(((PetitionState) entered.get(0).state()).stage()).isEqualTo(way.getKey());
            assertThat(entered.get(0).facts().get(Petition.PETITIONER_CODE)).isEqualTo("A-01");
            now = now.plusDays(1);
            PlannedTable again = plan(office, now, "信访.csv", List.of(row));
            assertThat(Office.told(again)).isEmpty();
            assertThat(Office.fates(again)).isEqualTo(Map.of(Fate.KNOWN, 1));
        }
        set(row, "state=已结案", "closed=2019-12-30");
        assertThat(Office.told(plan(office, now, "信访.csv", List.of(row))))
                .singleElement()
                .asString()
                .contains("已答复")
                .contains("close");
    }

    /** Any other change is refused with both values. */
    @ParameterizedTest
    @CsvSource({
        "channel, 书信",
        "nature, 建议意见",
        "accepted, 2019-12-06",
        "leader, 校长",
        "in_charge, 教务处",
        "handler, 教务处主任",
        "requirement, 重新核实",
        "due, 2020-02-20"
    })
    void whatChangedIsRefused(String field, String value) {
        Office office = office();
        List<String> row = row(
                "petitioner=张三",
                "notice=2019-12-05",
                "accepted=2019-12-05",
                "leader=分管副校长",
                "in_charge=总务处",
                "handler=总务处主任",
                "requirement=核实",
                "due=2020-01-10");
        enter(office, Office.NOW, List.of(row));
        String before = row.get(FIELDS.indexOf(field));
        set(row, field + "=" + value);
        PlannedTable table = plan(office, LATER, "信访.csv", List.of(row));
        assertThat(Office.fates(table)).isEqualTo(Map.of(Fate.REFUSED, 1));
        boolean department = field.equals("in_charge"); // told by its id
        assertThat(Office.told(table))
                .singleElement()
                .asString()
                .contains(department ? "jwc" : value, department ? "zwc" : before);
    }

    /** Corrected, voided, reopened, handled here: the row says what it said, and that is no news and no difference. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "petition correct {1} --channel letter --reason 看错",
                "petition void {1} --reason 重复",
                "petition accept {1} --decision accepted --informed-on 2019-12-29",
                "petition assign {2} --leader 校长 -d bwc --handler 保卫处主任 --requirement 再查 --due 2020-01-31",
                "petition reopen {3} --reason 又反映",
                "petition correct {3} --channel letter --reason 看错",
                "petition forward {4} --to 派驻纪检监察组"
            })
    void whatTheAccountDidSinceIsNoDifference(String command) {
        Office office = office();
        List<List<String>> rows = List.of(
                row("petitioner=张三"),
                row("subject=热水不足", "notice=2019-12-05", "accepted=2019-12-05", "handler=总务处主任"),
                row("petitioner=李四", "subject=补贴迟发", "state=已结案", "closed=2019-12-12"),
                row("petitioner=王五", "subject=举报招生收钱", "nature=检举控告"));
        List<Matter<?>> entered = enter(office, Office.NOW, rows);
        List<String> words = Arrays.stream(command.split(" "))
                .map(word ->
                        word.startsWith("{") ? entered.get(word.charAt(1) - '1').id() : word)
                .toList();
        Map<String, String> variables =
                Map.of("STABILITY_BY", "综治办", "STABILITY_RECORDS", office.root().toString());
        Program.Outcome outcome =
                new InProcess().run(World.of(office.root(), LATER.toInstant(), variables, "zh-CN"), words);
        assertThat(outcome.status()).as(outcome.err()).isZero();
        PlannedTable again = plan(office, LATER.plusDays(1), "信访.csv", rows);
        assertThat(Office.told(again)).isEmpty();
        assertThat(Office.fates(again).keySet()).isEqualTo(Set.of(Fate.KNOWN));
    }
}

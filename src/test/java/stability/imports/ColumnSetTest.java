package stability.imports;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.app.imports.field.ImportField;

class ColumnSetTest {
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "hazards",
            ImportField.HAZARDS.stream().map(ImportField::name).collect(toCollection(HashSet::new)),
            "petitions",
            Set.of(
                    ("subject received channel nature category petitioner_role people representatives request facts leader"
                                    + " in_charge handler requirement due accepted conclusion state closed forwarded_to petitioner")
                            .split(" ")),
            "screenings",
            Set.of("date department result areas note title place category".split(" ")));

    static List<ColumnSet> all() {
        return ColumnSet.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachHasColumnsAndRowsOfThem(ColumnSet set) {
        assertThat(set.about()).containsKeys("imports", "about", "sheet");
        assertThat(set.columns()).hasSizeGreaterThan(4);
        assertThat(set.rows())
                .hasSizeGreaterThan(2)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(set.columns()));
        assertThat(set.columns())
                .extracting(column -> column.group() + column.title())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachMeaningIsAField(ColumnSet set) {
        Set<String> allowed = new TreeSet<>(FIELDS.get(set.imports()));
        allowed.add("personal");
        allowed.add("-");
        assertThat(set.columns())
                .allSatisfy(column ->
                        assertThat(column.meanings()).doesNotHaveDuplicates().isSubsetOf(allowed));
    }

    /** What the import needs at least: a table that nobody could take in says nothing about titles. */
    @ParameterizedTest
    @MethodSource("all")
    void eachCouldBeTakenIn(ColumnSet set) {
        List<String> needed = switch (set.imports()) {
            case "hazards" -> List.of("title");
            case "petitions" -> List.of("subject", "received");
            default -> List.of("date", "department", "result");
        };
        assertThat(needed).allSatisfy(field -> assertThat(set.columns()).anyMatch(column -> column.means(field)));
    }

    @Test
    void thereAreManyOfEachKind() {
        assertThat(ColumnSet.known()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(ColumnSet.held()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(ColumnSet.held()).extracting(ColumnSet::imports).contains("hazards", "petitions", "screenings");
    }

    @Test
    void readsAGroupedHeadAndEachFormOfCell() {
        ColumnSet set = ColumnSet.parse(
                "x",
                List.of(
                        "imports: hazards",
                        "title: 台账：2019年",
                        "",
                        "columns",
                        "序 号 = -",
                        "五定 > 整改\\n期限 = due",
                        "隐患 = title|description",
                        "rows",
                        "1 | <2019-09-25 15:30> | 1.甲；\\n2.乙",
                        "0012 | 9.30 | [图]",
                        "^ | 2019年9月5日 | "));
        assertThat(set.about("title")).isEqualTo("台账：2019年");
        assertThat(set.columns().get(1)).isEqualTo(new ColumnSet.Column("五定", "整改\n期限", List.of("due")));
        assertThat(set.isGrouped()).isTrue();
        assertThat(set.rows().stream().flatMap(List::stream).map(SetCell::form))
                .containsExactly(
                        SetCell.Form.NUMBER,
                        SetCell.Form.DATE,
                        SetCell.Form.TEXT,
                        SetCell.Form.TEXT,
                        SetCell.Form.TEXT,
                        SetCell.Form.PICTURE,
                        SetCell.Form.ABOVE,
                        SetCell.Form.TEXT,
                        SetCell.Form.BLANK);
        assertThat(set.value(2, 0).text()).isEqualTo("0012");
        assertThat(set.value(0, 2).text()).isEqualTo("1.甲；\n2.乙");
    }

    @Test
    void tellsWhatHasToBeDropped() {
        assertThat(ColumnSet.read("held-14").personal()).contains("110101199001011234");
        assertThat(ColumnSet.read("held-13").personal()).contains("张三", "zhangsan01", "13800138000");
    }
}

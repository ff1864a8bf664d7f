package stability.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.plan.PlannedTable;
import stability.render.Golden;

/** What becomes of each table of an office, by the mapping that a careful office confirms. */
class HazardTablesTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Formats of real dates. */
    private static final List<Dates> REAL = List.of(
            Dates.TYPED,
            Dates.CUSTOM,
            Dates.CUSTOM_LONG,
            Dates.BUILT_IN_14,
            Dates.BUILT_IN_22,
            Dates.CHINESE_31,
            Dates.CHINESE_57,
            Dates.CHINESE_58);

    @TempDir
    Path root;

    static Stream<ColumnSet> sets() {
        return ColumnSet.all().stream().filter(HazardTablesTest::isLedger);
    }

    /** Tables of hazards that show by their titles that they are; of fresh-06 only two are known, and it needs a mapping first. */
    static boolean isLedger(ColumnSet set) {
        return set.imports().equals("hazards") && !set.name().equals("fresh-06");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void becomeWhatACarefulOfficeConfirms(ColumnSet set) throws IOException {
        Office office = new Office(root.resolve("records"));
        byte[] file =
                Books.of(set).with(Layout.TITLE, Layout.UNIT, Layout.FOOTER).workbook();
        Mapping careful = careful(office, set);
        PlannedTable table = office.imports(careful, true).plan("台账.xlsx", file);
        Golden.check("import/" + set.name() + ".txt", PlanText.of(table));
    }

    private static Mapping careful(Office office, ColumnSet set) {
        byte[] file =
                Books.of(set).with(Layout.TITLE, Layout.UNIT, Layout.FOOTER).workbook();
        Mapping careful = Careful.of(set, office.imports(null, true).plan("台账.xlsx", file));
        return Careful.confirmed(office.imports(careful, true).plan("台账.xlsx", file));
    }

    /** Of every make: grouped heads, merged departments, several in a cell, pictures, real dates with times, English. */
    static Stream<ColumnSet> makes() {
        return Stream.of(
                        "held-03",
                        "held-05",
                        "held-07",
                        "held-09",
                        "held-11",
                        "held-18",
                        "known-01",
                        "known-04",
                        "known-08")
                .map(ColumnSet::read);
    }

    /** Whatever an office does to its table, and in whatever format its dates are, the same comes of it. */
    @ParameterizedTest
    @MethodSource("makes")
    void becomeTheSameInEveryLayout(ColumnSet set) {
        Office office = new Office(root.resolve("records"));
        Mapping careful = careful(office, set);
        Books plain = Books.of(set);
        String expected = contents(office, careful, "台账.xlsx", plain.workbook());
        Books hidden = Books.of(set)
                .with(Layout.TITLE, Layout.MERGED_DOWN, Layout.HIDDEN_ROW, Layout.BLANK_ROWS, Layout.NOTES_BEFORE)
                .with(Layout.HIDDEN_SHEET, Layout.PICTURES_OF_WPS, Layout.FOOTER);
        PlannedTable table = office.imports(careful, true).plan("台账.xlsx", hidden.workbook());
        assertThat(PlanText.contents(table)).isEqualTo(expected);
        assertThat(table.rows())
                .allMatch(row -> row.row().hidden() == (row.row().at().row() == hidden.rowOf(1)))
                .anyMatch(row -> row.row().hidden());
        Dates dates = REAL.get(Math.floorMod(set.name().hashCode(), REAL.size()));
        Books formulas = Books.of(set)
                .with(Layout.UNIT, Layout.STYLED_COLUMNS, Layout.FORMULAS, Layout.SINCE_1904, Layout.NOTES_BEHIND)
                .endless(50)
                .dates(dates);
        assertThat(contents(office, careful, "台账.xlsx", formulas.workbook()))
                .as(dates.name())
                .isEqualTo(expected);
        byte[] separated = Books.of(set).with(Layout.TITLE, Layout.FOOTER).separated(GB18030, false, '\t');
        assertThat(contents(office, careful, "台账.csv", separated)).isEqualTo(expected);
    }

    private static String contents(Office office, Mapping mapping, String name, byte[] file) {
        return PlanText.contents(office.imports(mapping, true).plan(name, file));
    }
}

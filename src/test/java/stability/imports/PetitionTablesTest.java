package stability.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.app.imports.field.ImportLedger;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.mapping.MappingFields;
import stability.app.imports.plan.PlannedTable;
import stability.render.Golden;
import stability.store.record.RecordFile;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** What becomes of each table of petitions, by the mapping that a careful office confirms; who came is neither shown nor written. */
class PetitionTablesTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path root;

    static Stream<ColumnSet> sets() {
        return ColumnSet.all().stream().filter(set -> set.imports().equals("petitions"));
    }

    private static PlannedTable plan(Office office, Mapping mapping, String name, byte[] file) {
        return office.imports(ImportLedger.PETITIONS, mapping, true, Office.NOW).plan(name, file);
    }

    private static Mapping careful(Office office, ColumnSet set) {
        byte[] file =
                Books.of(set).with(Layout.TITLE, Layout.UNIT, Layout.FOOTER).workbook();
        PlannedTable proposed =
                office.imports(ImportLedger.PETITIONS, null, true, Office.NOW).plan("台账.xlsx", file);
        return Careful.confirmed(plan(office, Careful.of(set, proposed), "台账.xlsx", file));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void becomeWhatACarefulOfficeConfirms(ColumnSet set) throws IOException {
        Office office = new Office(root.resolve("records"));
        Mapping careful = careful(office, set);
        byte[] file =
                Books.of(set).with(Layout.TITLE, Layout.UNIT, Layout.FOOTER).workbook();
        String planned = PlanText.of(plan(office, careful, "台账.xlsx", file));
        assertThat(persons(set)).noneMatch(planned::contains);
        Golden.check("import/" + set.name() + ".txt", planned);
    }

    /** Whatever an office does to its table, the same comes of it. */
    @ParameterizedTest
    @MethodSource("sets")
    void becomeTheSameInEveryLayout(ColumnSet set) {
        Office office = new Office(root.resolve("records"));
        Mapping careful = careful(office, set);
        String expected =
                PlanText.contents(plan(office, careful, "台账.xlsx", Books.of(set).workbook()));
        Books hidden = Books.of(set)
                .with(Layout.TITLE, Layout.MERGED_DOWN, Layout.HIDDEN_ROW, Layout.BLANK_ROWS, Layout.NOTES_BEFORE)
                .with(Layout.HIDDEN_SHEET, Layout.FOOTER);
        PlannedTable table = plan(office, careful, "台账.xlsx", hidden.workbook());
        assertThat(PlanText.contents(table)).isEqualTo(expected);
        assertThat(table.rows())
                .allMatch(row -> row.row().hidden() == (row.row().at().row() == hidden.rowOf(1)))
                .anyMatch(row -> row.row().hidden());
        byte[] formulas = Books.of(set)
                .with(Layout.UNIT, Layout.STYLED_COLUMNS, Layout.FORMULAS, Layout.SINCE_1904, Layout.NOTES_BEHIND)
                .dates(Dates.CHINESE_57)
                .workbook();
        assertThat(PlanText.contents(plan(office, careful, "台账.xlsx", formulas)))
                .isEqualTo(expected);
        byte[] separated = Books.of(set).with(Layout.TITLE, Layout.FOOTER).separated(GB18030, false, '\t');
        assertThat(PlanText.contents(plan(office, careful, "台账.csv", separated)))
                .isEqualTo(expected);
    }

    /** In no preview, question, message, record, mapping, copy of what is refused, nor in JSON. */
    @ParameterizedTest
    @MethodSource("sets")
    void whoCameIsNeverShown(ColumnSet set) throws IOException {
        Office office = new Office(root.resolve("records"));
        Mapping careful = careful(office, set);
        Files.writeString(root.resolve("map.yaml"), RecordFile.facts(MappingFields.ALL, MappingFields.values(careful)));
        byte[] file = Books.of(set).with(Layout.TITLE, Layout.FOOTER).separated(GB18030, false, ',');
        Files.write(root.resolve("台账.csv"), file);
        List<String> seen = new ArrayList<>();
        seen.add(run(false, "import", "petitions", "台账.csv"));
        seen.add(run(true, "import", "petitions", "台账.csv"));
        seen.add(run(false, "import", "petitions", "台账.csv", "--all", "--apply", "--partial"));
        seen.add(run(false, "import", "petitions", "台账.csv", "--map", "map.yaml", "--all", "--format", "json"));
        seen.add(run(true, "import", "petitions", "台账.csv", "--map", "map.yaml", "--all", "--apply", "--partial"));
        seen.add(run(
                false, "import", "petitions", "台账.csv", "--map", "map.yaml", "--all", "--apply", "--format", "csv"));
        Files.delete(root.resolve("台账.csv"));
        seen.add(files());
        assertThat(seen.get(0)).contains("台账.csv");
        for (String each : seen) {
            assertThat(persons(set)).noneMatch(each::contains);
        }
    }

    /** What stands in columns of persons and of petitioners, and in no other. */
    private static Set<String> persons(ColumnSet set) {
        Set<String> persons = new HashSet<>();
        for (List<SetCell> row : set.rows()) {
            for (int column = 0; column < row.size(); column++) {
                if (isOfPersons(set.columns().get(column))
                        && row.get(column).text().length() > 1) {
                    persons.add(row.get(column).text());
                }
            }
        }
        for (List<SetCell> row : set.rows()) {
            for (int column = 0; column < row.size(); column++) {
                if (!isOfPersons(set.columns().get(column))) {
                    String text = row.get(column).text();
                    persons.removeIf(text::contains);
                }
            }
        }
        persons.removeIf(text -> text.equals("匿名") || text.matches("\\d{1,4}")); // tells of nobody
        return persons;
    }

    private static boolean isOfPersons(ColumnSet.Column column) {
        return column.isPersonal() || column.means("petitioner");
    }

    private String run(boolean terminal, String... words) {
        World world = new World(
                root,
                Office.NOW.toInstant(),
                Map.of("STABILITY_BY", "综治办"),
                "zh-CN",
                terminal,
                terminal ? Collections.nCopies(60, "") : List.of(), // what is usual, of each question
                List.of(),
                0,
                Duration.ofSeconds(1));
        Program.Outcome outcome = new InProcess().run(world, List.of(words));
        return outcome.out() + outcome.err();
    }

    /** All files, their names with them. */
    private String files() {
        try (Stream<Path> all = Files.walk(root)) {
            StringBuilder text = new StringBuilder();
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                text.append(file.getFileName()).append('\n').append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

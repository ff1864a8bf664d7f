package stability.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.app.imports.mapping.Mapping;
import stability.app.imports.mapping.MappingFields;
import stability.store.record.RecordFile;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** Persons stay out: what stands in their columns is neither shown nor written, whatever comes of the rows. */
class ImportPersonsTest {
    @TempDir
    Path root;

    static Stream<ColumnSet> sets() {
        return ColumnSet.all().stream()
                .filter(set -> HazardTablesTest.isLedger(set) && !persons(set).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void personalColumnsAreNeverShown(ColumnSet set) throws IOException {
        Office office = new Office(root.resolve("records"));
        byte[] file = Books.of(set)
                .with(Layout.TITLE, Layout.UNIT, Layout.FOOTER, Layout.MERGED_DOWN)
                .workbook();
        Files.write(root.resolve("台账.xlsx"), file);
        Mapping careful = Careful.of(set, office.imports(null, true).plan("另.xlsx", file));
        Mapping confirmed = Careful.confirmed(office.imports(careful, true).plan("另.xlsx", file));
        Files.writeString(
                root.resolve("map.yaml"), RecordFile.facts(MappingFields.ALL, MappingFields.values(confirmed)));

        List<String> seen = new ArrayList<>();
        seen.add(run("import", "hazards", "台账.xlsx"));
        seen.add(run("import", "hazards", "台账.xlsx", "--map", "map.yaml", "--all"));
        seen.add(run("import", "hazards", "台账.xlsx", "--map", "map.yaml", "--all", "--apply", "--partial"));
        seen.add(run("import", "hazards", "台账.xlsx", "--map", "map.yaml", "--all", "--format", "json"));
        seen.add(records());
        Set<String> persons = persons(set);
        for (String each : seen) {
            assertThat(persons).noneMatch(each::contains);
        }
        assertThat(seen.get(0)).contains("台账.xlsx");
    }

    /** What stands in their columns, and in no other. */
    private static Set<String> persons(ColumnSet set) {
        Set<String> persons = new HashSet<>(set.personal());
        for (List<SetCell> row : set.rows()) {
            for (int column = 0; column < row.size(); column++) {
                if (!set.columns().get(column).isPersonal()) {
                    String text = row.get(column).text();
                    persons.removeIf(text::contains);
                }
            }
        }
        return persons;
    }

    /** A name or number that a file or its sheet is called by would stand in every record. */
    @Test
    void namesOfFilesAndSheetsTellOfNobody() throws IOException {
        new Office(root.resolve("records"));
        ColumnSet set = ColumnSet.read("known-02");
        byte[] file = Books.of(set).workbook();
        Files.write(root.resolve("台账13800138000.xlsx"), file);
        Files.write(root.resolve("台账.xlsx"), sheet(set, "13800138000"));
        Files.write(root.resolve("负责人张三上报.xlsx"), file);
        for (String name : List.of("台账13800138000.xlsx", "台账.xlsx", "负责人张三上报.xlsx")) {
            Program.Outcome outcome = outcome("import", "hazards", name);
            assertThat(outcome.status()).as(name).isEqualTo(4);
            assertThat(outcome.err()).as(name).contains("改").doesNotContain("13800138000");
            assertThat(outcome.out()).isEmpty();
        }
        assertThat(records()).doesNotContain("13800138000");
    }

    private static byte[] sheet(ColumnSet set, String name) {
        Map<String, String> about = new HashMap<>(set.about());
        about.put("sheet", name);
        return Books.of(new ColumnSet(set.name(), about, set.columns(), set.rows()))
                .workbook();
    }

    private Program.Outcome outcome(String... words) {
        return new InProcess()
                .run(World.of(root, Office.NOW.toInstant(), Map.of("STABILITY_BY", "综治办"), "zh-CN"), List.of(words));
    }

    private String run(String... words) {
        Program.Outcome outcome = outcome(words);
        return outcome.out() + outcome.err();
    }

    /** All files of the account, their names with them. */
    private String records() {
        try (Stream<Path> all = Files.walk(root.resolve("records"))) {
            StringBuilder text = new StringBuilder();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                text.append(file.getFileName()).append('\n').append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

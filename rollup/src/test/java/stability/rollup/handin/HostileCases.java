package stability.rollup.handin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.export.ExportTable;
import stability.domain.field.Lang;
import stability.rollup.support.TestExport;

/** Cases of what is refused: each an export that is right but for one thing, and the message with its place. */
abstract class HostileCases {
    static final String SCHOOL = "370102001";

    @TempDir
    Path folder;

    private final List<DynamicTest> cases = new ArrayList<>();

    /** What makes a folder. */
    interface Making {
        void in(Path folder) throws IOException;
    }

    Stream<DynamicTest> cases() {
        return cases.stream();
    }

    /** An export that a change of the usual one makes wrong. */
    void export(String name, Consumer<TestExport> change, String... expected) {
        folder(
                name,
                in -> {
                    TestExport export = TestExport.usual(SCHOOL);
                    change.accept(export);
                    export.write(in.resolve("x"));
                },
                expected);
    }

    /** One in which the line of the hazards is changed. */
    void line(String name, String from, String to, String... expected) {
        export(
                name,
                export -> export.edit(ExportTable.HAZARD, text -> {
                    assertThat(text).contains(from);
                    return text.replace(from, to);
                }),
                expected);
    }

    /** One of which the manifest is changed. */
    void manifest(String name, String from, String to, String... expected) {
        export(
                name,
                export -> export.manifest(text -> {
                    assertThat(text).contains(from);
                    return text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
                }),
                expected);
    }

    /** A folder {@code in}, with a list of two schools beside it, of which one thing is told, which has all these parts. */
    void folder(String name, Making making, String... expected) {
        Path here = folder.resolve("case" + cases.size());
        cases.add(DynamicTest.dynamicTest(name, () -> {
            Path in = Files.createDirectories(here.resolve("in"));
            Files.writeString(
                    here.resolve("list.csv"), "code,name,county\n" + SCHOOL + ",一所学校,历下区\n370102002,另一所,历下区\n");
            making.in(in);
            Findings findings = look(here);
            String found = findings.shown(Lang.EN);
            assertThat(found).contains(expected);
            assertThat(findings.told()).as(found).hasSize(1);
        }));
    }

    private static Findings look(Path here) throws IOException {
        Findings findings = new Findings();
        SchoolList list = SchoolList.read(here.resolve("list.csv"), "list.csv", findings);
        ExportFolders folders = new ExportFolders(null, findings);
        folders.add(here.resolve("in"), "in");
        for (Export export : Round.of(folders.exports(), list, findings).exports()) {
            ExportRows.read(export, (table, cells) -> {}, findings);
        }
        return findings;
    }
}

package stability.render.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stability.domain.field.Lang;
import stability.domain.school.School;
import stability.store.RecordsFolder;
import stability.support.SchemaValidator;

/** Every file that we hold up as good is valid to an independent validator, in both languages, known ids offered or not. */
class SampleSchemaTest {
    private static final Path RECORDS = Path.of("records").toAbsolutePath();
    private static final Pattern SECTION = Pattern.compile("(?ms)^-- records/(\\S+\\.yaml) --\n(.*?)(?=^-- |\\z)");

    private final School school = new RecordsFolder(RECORDS, RECORDS, () -> "test", Duration.ZERO).school();

    @Test
    void everyFileOfTheSampleIsValid() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(RECORDS)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                files.put(RECORDS.relativize(file).toString(), Files.readString(file));
            }
        }
        assertThat(valid(files, new Schemas(Lang.ZH, school)))
                .isEqualTo(files.size())
                .isGreaterThan(300);
    }

    @Test
    void soIsWhatTheScenariosBeginWith() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> trees = Files.list(Path.of("src/test/resources/scenarios/trees"))) {
            for (Path tree : trees.toList()) {
                Matcher section = SECTION.matcher(Files.readString(tree));
                while (section.find()) {
                    files.put(section.group(1), section.group(2));
                }
            }
        }
        assertThat(valid(files, new Schemas(Lang.EN, null)))
                .isEqualTo(files.size())
                .isGreaterThan(15);
    }

    /** How many files are valid; each is covered by one schema. */
    private static int valid(Map<String, String> files, Schemas schemas) {
        int valid = 0;
        for (Schemas.SchemaFile schema : Schemas.files()) {
            SchemaValidator validator = new SchemaValidator(schemas.text(schema));
            for (Map.Entry<String, String> file : files.entrySet()) {
                if (FileSystems.getDefault()
                        .getPathMatcher("glob:" + schema.covers())
                        .matches(Path.of(file.getKey()))) {
                    assertThat(validator.errors(file.getValue()))
                            .as(file.getKey())
                            .isEmpty();
                    valid++;
                }
            }
        }
        return valid;
    }

    @Test
    void aSchemaIsTheSameEveryTime() {
        for (Schemas.SchemaFile schema : Schemas.files()) {
            assertThat(new Schemas(Lang.ZH, school).text(schema)).isEqualTo(new Schemas(Lang.ZH, school).text(schema));
        }
    }

    @Test
    void whatLiesInTheSampleIsWhatTheProgramWrites() throws IOException {
        List<String> stale = new ArrayList<>();
        for (Schemas.SchemaFile schema : Schemas.files()) {
            if (!Files.readString(RECORDS.resolve(schema.file())).equals(new Schemas(Lang.ZH, school).text(schema))) {
                stale.add(schema.file());
            }
        }
        assertThat(stale).as("bin/sample makes them current").isEmpty();
        assertThat(Files.readString(Path.of(EditorSettings.FILE))).isEqualTo(EditorSettings.text("records"));
        assertThat(Files.readString(RECORDS.resolve("stability.yaml")))
                .startsWith("# yaml-language-server: $schema=.schemas/stability.schema.json\n");
    }
}

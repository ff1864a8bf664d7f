package stability.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** The settings that {@code docs/zh/configuration.md} shows are such as the program takes: each goes into a school's, and {@code check} looks. */
class SettingsExamplesTest {
    private static final String SCHOOL = """
            school: 示例职业学校
            since: 2026-09-01
            office: zzb
            departments:
              - {id: zzb, name: 综治办}
              - {id: zwc, name: 总务处}
            """;

    @TempDir
    Path folder;

    static Stream<String> examples() {
        return Docs.blocks(Docs.read(Path.of("docs/zh/configuration.md"))).stream()
                .filter(block -> block.language().equals("yaml"))
                .map(Docs.Block::text);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isTaken(String example) throws IOException {
        Map<String, String> settings = settings(SCHOOL);
        settings.putAll(settings(example));
        Path records = Files.createDirectories(folder.resolve("records"));
        Files.writeString(records.resolve("stability.yaml"), String.join("", settings.values()));
        World world = World.of(folder, Instant.parse("2026-12-01T04:00:00Z"), Map.of(), "zh-CN");
        Program.Outcome outcome = new InProcess().run(world, List.of("check"));
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isZero();
    }

    /** Each setting with all of its lines. */
    private static Map<String, String> settings(String yaml) {
        Map<String, String> settings = new LinkedHashMap<>();
        String name = "";
        for (String line : yaml.lines().toList()) {
            name = line.matches("[a-z_]+:.*") ? line.substring(0, line.indexOf(':')) : name;
            settings.merge(name, line + "\n", String::concat);
        }
        return settings;
    }
}

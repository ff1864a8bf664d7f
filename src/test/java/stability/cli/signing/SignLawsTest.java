package stability.cli.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.field.Values;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.report.period.RandomAccount;
import stability.store.record.RecordFile;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.Seeded;
import stability.support.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signing at once leaves nothing unsigned of what is meant, changes nothing else, and says what signing one by one would have said. */
@Tag("slow") // the same on any JDK
class SignLawsTest {
    private static final Instant NOW = Instant.parse("2019-11-11T02:00:00Z");
    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void signsWhatIsListedAndNothingElse() {
        Seeded.times(6, seeded -> {
            Path root = account(seeded);
            List<String> meant = meant(seeded);
            List<JsonNode> listed = items(root, "sign-list", meant);
            Map<String, String> before = bytes(root);

            List<String> signing = new ArrayList<>(meant);
            signing.addAll(List.of("--name", "分管副校长", "--yes"));
            List<JsonNode> signed = items(root, listed.isEmpty() ? "sign-list" : "signed", signing);

            assertThat(signed)
                    .extracting(SignLawsTest::stage)
                    .isEqualTo(listed.stream().map(SignLawsTest::stage).toList());
            assertThat(items(root, "sign-list", meant)).isEmpty();
            Map<String, String> after = bytes(root);
            assertThat(after.keySet()).isEqualTo(before.keySet());
            List<String> all = new ArrayList<>();
            after.forEach((file, text) -> {
                assertThat(text).as(file).startsWith(before.get(file));
                List<String> added =
                        text.substring(before.get(file).length()).lines().toList();
                assertThat(added).as(file).allMatch(line -> line.contains("did: sign, "));
                all.addAll(added);
            });
            assertThat(all).hasSize(signed.size());
        });
    }

    @Test
    void isTheSameAsSigningOneByOne() {
        Seeded.times(2, seeded -> {
            Path root = account(seeded);
            String role = seeded.among(List.of("leader", "responsible"));
            LocalDate from = LocalDate.of(2019, 9, 1).plusDays(seeded.below(20));
            List<String> meant = List.of(
                    "--role",
                    role,
                    "--from",
                    from.toString(),
                    "--to",
                    from.plusDays(2).toString());
            Path other = copy(root);
            List<String> signing = new ArrayList<>(meant);
            signing.addAll(List.of("--name", "分管副校长", "--yes"));
            List<JsonNode> signed = items(root, "signed", signing);
            assertThat(signed).isNotEmpty();

            for (JsonNode one : signed) {
                List<String> words = List.of(
                        one.get("kind").asString(),
                        "sign",
                        one.get("id").asString(),
                        "--stage",
                        one.get("stage").asString(),
                        "--role",
                        role,
                        "--name",
                        "分管副校长");
                Program.Outcome outcome = run(other, words);
                assertThat(outcome.status()).as("%s: %s", words, outcome.err()).isZero();
            }
            assertThat(bytes(root)).isEqualTo(bytes(other));
        });
    }

    /** A role, and what is left out of all that it has to sign, if anything. */
    private static List<String> meant(Seeded seeded) {
        List<String> words = new ArrayList<>(List.of("--role", seeded.among(List.of("leader", "responsible"))));
        if (seeded.oneIn(2)) {
            words.addAll(List.of("--kind", seeded.among(List.of("screen", "hazard,petition", "incident", "预警,检查"))));
        }
        if (seeded.oneIn(3)) {
            words.addAll(List.of("-d", seeded.among(List.of("jwc", "zwc", "jd1,zwc"))));
        }
        if (seeded.oneIn(3)) {
            words.addAll(List.of(
                    "--day", LocalDate.of(2019, 9, 1).plusDays(seeded.below(30)).toString()));
        }
        return words;
    }

    private static List<Object> stage(JsonNode item) {
        return List.of(item.get("kind"), item.get("id"), item.get("stage"), item.get("role"));
    }

    private static List<JsonNode> items(Path root, String kind, List<String> options) {
        List<String> words = new ArrayList<>(List.of("sign", "--format", "json"));
        words.addAll(options);
        Program.Outcome outcome = run(root, words);
        assertThat(outcome.status()).as("%s: %s", words, outcome.err()).isZero();
        JsonNode printed = MAPPER.readTree(outcome.out());
        assertThat(printed.get("kind").asString()).isEqualTo(kind);
        List<JsonNode> items = new ArrayList<>();
        printed.get("items").forEach(items::add);
        return items;
    }

    private static Program.Outcome run(Path root, List<String> words) {
        return new InProcess().run(World.of(root, NOW, Map.of("STABILITY_BY", "综治办"), "zh-CN"), words);
    }

    private Path account(Seeded seeded) throws IOException {
        Path root = Files.createTempDirectory(folder, "account");
        Path records = Files.createDirectories(root.resolve("records"));
        for (Matter<?> matter : RandomAccount.of(records, seeded).ledger().all()) {
            write(records, matter);
        }
        return root;
    }

    private static <S extends MatterState> void write(Path records, Matter<S> matter) throws IOException {
        Path file = records.resolve(matter.kind().file(matter.id()));
        Files.createDirectories(file.getParent());
        Values.Builder facts = matter.facts().copy();
        if (matter.kind() instanceof DatedKind<?> dated) {
            facts.put(dated.idField(), matter.id());
        }
        Files.writeString(file, RecordFile.compose(matter.kind(), facts.build(), matter.steps()));
    }

    private Path copy(Path root) throws IOException {
        Path other = Files.createTempDirectory(folder, "copy");
        for (Map.Entry<String, String> each : bytes(root).entrySet()) {
            Path file = other.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue());
        }
        return other;
    }

    /** The texts of the records, by their paths below the root. */
    private static Map<String, String> bytes(Path root) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root.resolve("records"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .toList()) {
                bytes.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return bytes;
    }
}

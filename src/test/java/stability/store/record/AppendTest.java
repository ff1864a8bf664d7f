package stability.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Reasons;
import stability.domain.problem.Refused;
import stability.domain.school.School;
import stability.store.RandomRecord;
import stability.store.lock.Disk;
import stability.support.RandomValues;
import stability.support.Seeded;

/** A step goes behind every byte that is there, however an editor left the file. */
class AppendTest {

    static List<Kind<?>> kinds() {
        return RandomRecord.KINDS;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void keepsEveryByte(Kind<S> kind, @TempDir Path root) {
        Seeded.times(150, seeded -> {
            RandomValues random = new RandomValues(seeded, true, 300);
            Values facts = RandomRecord.facts(kind, random, seeded);
            List<Step> steps = random.mendedSteps(kind, seeded.between(1, 4));
            String file = kind.file(Objects.requireNonNull(kind.id(facts)));
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            byte[] before = edited(RecordFile.compose(kind, facts, steps), seeded);
            Files.write(path, before);

            Matter<S> matter = read(root, kind, file);
            List<Step> more = random.mendedSteps(kind, seeded.between(1, 2));
            RecordFile.append(root, Disk.REAL, kind, file, RecordFile.lines(kind, more, Reasons.NONE));

            byte[] after = Files.readAllBytes(path);
            assertThat(after).startsWith(before);
            String added = new String(after, before.length, after.length - before.length, StandardCharsets.UTF_8);
            assertThat(added).endsWith("}\n").doesNotContain("\r");
            List<Step> all = new ArrayList<>(matter.steps());
            all.addAll(more);
            assertThat(read(root, kind, file).steps().stream().map(Step::values))
                    .isEqualTo(all.stream().map(Step::values).toList());
        });
    }

    @Test
    void writesNothingThatCouldNotBeReadAgain(@TempDir Path root) throws IOException {
        Path file = root.resolve("x.yaml");
        String step = "- {a: 1, b: 2, c: 3}\n";
        // the mapping and the sequence themselves, and for each step four values
        String most = "steps:\n" + step.repeat((60_000 - 2) / 4);
        Files.writeString(file, most);
        assertRefused(() -> RecordFile.append(root, Disk.REAL, Hazard.KIND, "x.yaml", step), "yaml-syntax");
        assertRefused(
                () -> RecordFile.append(root, Disk.REAL, Hazard.KIND, "x.yaml", "- {a: " + "x".repeat(65_536) + "}\n"),
                "long-line");
        assertThat(file).hasContent(most);
        RecordFile.append(root, Disk.REAL, Hazard.KIND, "x.yaml", "- 1\n");
        assertThat(file).hasContent(most + "- 1\n");
    }

    private static void assertRefused(ThrowingCallable writing, String code) {
        assertThatThrownBy(writing).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(ExitStatus.NOT_ALLOWED);
            assertThat(refused.problems())
                    .extracting(problem -> problem.code().id())
                    .containsExactly(code);
        });
    }

    private static <S extends MatterState> Matter<S> read(Path root, Kind<S> kind, String file) {
        List<Problem> problems = new ArrayList<>();
        Matter<S> matter = RecordFile.read(root, School.DEFAULT_ZONE, kind, file, problems::add);
        assertThat(problems).isEmpty();
        return Objects.requireNonNull(matter);
    }

    /** As editors and people leave files: with remarks and blank lines, CRLF, and no end to the last line. */
    private static byte[] edited(String record, Seeded seeded) {
        String text = record;
        if (seeded.oneIn(2)) {
            text = "# 由综治办保管\n\n" + text.replace("steps:\n", "\n# 以下为经过 {不要改}\nsteps: # 逐行\n");
        }
        if (seeded.oneIn(3)) {
            text = text.replace("\n", "\r\n");
        }
        if (seeded.oneIn(3)) {
            text = text.stripTrailing();
        } else if (seeded.oneIn(3)) {
            text = text + "\n# 末尾说明\n";
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A record that has grown too large could not be read any more, nor could anything else of the account. */
    @Test
    void growsNoRecordBeyondWhatIsRead(@TempDir Path root) throws Exception {
        String before = "id: H-20190925-7k3q9\nsteps:\n" + "# a remark\n".repeat(95_000);
        Files.writeString(root.resolve("record.yaml"), before);
        String line = "- {note: " + "n".repeat(10_000) + "}\n";
        assertRefused(() -> RecordFile.append(root, Disk.REAL, Hazard.KIND, "record.yaml", line), "too-large");
        assertThat(root.resolve("record.yaml")).hasContent(before);
        assertThat(root).isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
    }
}

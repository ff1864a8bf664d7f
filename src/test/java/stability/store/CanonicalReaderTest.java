package stability.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stability.domain.field.Values;
import stability.domain.field.Zone;
import stability.domain.hazard.Hazard;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.matter.MatterState;
import stability.store.record.RecordFile;
import stability.support.RandomValues;
import stability.support.Seeded;

/** The reader of the canonical form takes what the program writes, and gives nothing that the YAML reader would not give. */
class CanonicalReaderTest {
    private static final String HAZARD = """
            id: H-20190925-7k3q9
            title: 应急灯不亮
            place: 2号宿舍楼
            category: fire
            level: general
            department: zwc
            found: 2019-09-25T07:40+08:00
            steps:
            - {at: 2019-09-25T07:40+08:00, recorded: 2019-09-25T07:52:06+08:00, by: 值班员, did: register}
            - {at: 2019-09-25T09:10+08:00, recorded: 2019-09-25T09:12:31+08:00, by: 综治办, did: note, note: 已报修}
            """;

    private static final String FILE = "hazards/2019/09/H-20190925-7k3q9.yaml";

    private final TwoReaders readers = new TwoReaders();

    static List<Kind<?>> kinds() {
        return RandomRecord.KINDS;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void takesWhatIsComposedOfOrdinaryTexts(Kind<S> kind) {
        Seeded.times(200, seeded -> {
            RandomValues random = new RandomValues(seeded, false, 300);
            Values facts = RandomRecord.facts(kind, random, seeded);
            String text = RecordFile.compose(kind, facts, random.mendedSteps(kind, seeded.between(1, 12)));
            assertThat(agree(kind, facts, text.getBytes(UTF_8))).as(text).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void givesTheSameOfHostileTexts(Kind<S> kind) {
        Seeded.times(300, seeded -> {
            RandomValues random = new RandomValues(seeded, true, 300);
            Values facts = RandomRecord.facts(kind, random, seeded);
            agree(
                    kind,
                    facts,
                    RecordFile.compose(kind, facts, random.mendedSteps(kind, 3)).getBytes(UTF_8));
        });
    }

    /** Bytes changed, taken out, doubled or brought in from elsewhere in the file, one to three times. */
    @ParameterizedTest
    @MethodSource("kinds")
    <S extends MatterState> void givesTheSameOrNothingOfWhatIsChanged(Kind<S> kind) {
        Seeded.times(2_000, seeded -> {
            RandomValues random = new RandomValues(seeded, seeded.oneIn(4), 300);
            Values facts = RandomRecord.facts(kind, random, seeded);
            byte[] bytes =
                    RecordFile.compose(kind, facts, random.mendedSteps(kind, 2)).getBytes(UTF_8);
            for (int i = seeded.between(1, 3); i > 0 && bytes.length > 2; i--) {
                bytes = changed(bytes, seeded);
            }
            agree(kind, facts, bytes);
        });
    }

    private <S extends MatterState> boolean agree(Kind<S> kind, Values facts, byte[] bytes) {
        return readers.agree(kind, kind.file(Objects.requireNonNull(kind.id(facts))), bytes);
    }

    private static byte[] changed(byte[] bytes, Seeded seeded) {
        String marks = "\n ,:{}[]\"'#-+.T0129ax@\\\t\r";
        int at = seeded.below(bytes.length - 1);
        int end = Math.min(bytes.length, at + seeded.between(0, 3));
        byte[] middle = seeded.oneIn(2)
                ? new byte[] {(byte) marks.charAt(seeded.below(marks.length()))}
                : Arrays.copyOfRange(bytes, seeded.below(at + 1), at);
        byte[] changed = new byte[at + middle.length + bytes.length - end];
        System.arraycopy(bytes, 0, changed, 0, at);
        System.arraycopy(middle, 0, changed, at, middle.length);
        System.arraycopy(bytes, end, changed, at + middle.length, bytes.length - end);
        return changed;
    }

    @Test
    void takesTheSampleButWhatHasComments() throws IOException {
        Path root = Path.of("records");
        int taken = 0;
        int left = 0;
        try (Stream<Path> files = Files.walk(root)) {
            for (Path path :
                    files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
                String file = root.relativize(path).toString().replace('\\', '/');
                Kind<?> kind = Kinds.at(file);
                if (kind != null && readers.agree(kind, file, Files.readAllBytes(path))) {
                    taken++;
                } else if (kind != null) {
                    assertThat(Files.readString(path)).as(file).containsAnyOf("#", "\\");
                    left++;
                }
            }
        }
        assertThat(taken).isGreaterThan(300);
        assertThat(left).isLessThan(5);
    }

    @Test
    void theExampleIsTaken() {
        assertThat(taken(HAZARD)).isTrue();
        assertThat(taken(HAZARD.replace("应急灯不亮", "\"10:30 应急灯不亮\""))).isTrue();
        assertThat(taken(HAZARD.replace("应急灯不亮", "Лампа не горит, καμμένο".replace(",", ""))))
                .isTrue();
    }

    /** Each of these is another way to say the same, or a fault: for the YAML reader to tell. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 应急灯不亮\n>title: 应急灯不亮 # 又坏\n",
                "title: 应急灯不亮\n>title:  应急灯不亮\n",
                "title: 应急灯不亮\n>title: '应急灯不亮'\n",
                "title: 应急灯不亮\n>title: \"应急灯\\u4e0d亮\"\n",
                "title: 应急灯不亮\n>title: 应急灯😀\n",
                "title: 应急灯不亮\n>title: 2019-09-25\n",
                "title: 应急灯不亮\n>title: yes\n",
                "title: 应急灯不亮\n>title: 应急灯 \n",
                "title: 应急灯不亮\n>title: 应急灯\u2028不亮\n",
                "title: 应急灯不亮\n>title: 应急灯\ufdd0\n",
                "title: 应急灯不亮\n>\"title\": 应急灯不亮\n",
                "title: 应急灯不亮\n>title: 应急灯不亮\n\n",
                "title: 应急灯不亮\n>title: 应急灯不亮\r\n",
                "title: 应急灯不亮\n>",
                "category: fire\n>category: Fire\n",
                "2019-09-25T07:40+08:00\nsteps>2019-09-25T07:40Z\nsteps",
                "2019-09-25T07:40+08:00\nsteps>2019-02-30T07:40+08:00\nsteps",
                "2019-09-25T07:40+08:00\nsteps>2019-09-25T24:40+08:00\nsteps",
                "2019-09-25T07:40+08:00\nsteps>2019-09-25T07:40+14:01\nsteps",
                "2019-09-25T07:40+08:00\nsteps>1989-09-25T07:40+08:00\nsteps",
                "id: H-20190925-7k3q9\n>id: H-20190925-7k3q8\n",
                "steps:\n>steps:\n\n",
                "steps:\n>extra: 1\nsteps:\n",
                ", by: 综治办>",
                ", did: note>, did: nothing",
                ", did: note, note: 已报修>, did: note",
                ", did: note, note: 已报修>, note: 已报修, did: note",
                "- {at>- { at",
                "已报修}\n>已报修}",
                "已报修}\n>已报修},\n",
                "已报修}\n>已报修, note: 又}\n",
                "已报修}\n>已报修}\n...\n",
            })
    void whatIsOfAnotherFormIsLeft(String change) {
        int to = change.indexOf('>');
        assertThat(HAZARD).contains(change.substring(0, to));
        assertThat(taken(HAZARD.replace(change.substring(0, to), change.substring(to + 1))))
                .isFalse();
    }

    @Test
    void aLongFileIsTakenAndOneThatIsTooLongIsNot() {
        String step = HAZARD.substring(HAZARD.lastIndexOf("- {"));
        int most = (stability.store.yaml.Source.LIMIT - HAZARD.getBytes(UTF_8).length) / step.getBytes(UTF_8).length;
        assertThat(taken(HAZARD + step.repeat(most))).isTrue();
        assertThat(taken(HAZARD + step.repeat(most + 1))).isFalse();
        assertThat(taken(HAZARD.replace("已报修", "报".repeat(65_000)))).isTrue();
        assertThat(taken(HAZARD.replace("已报修", "报".repeat(65_536)))).isFalse();
    }

    /** How files come from editors, other systems and broken disks. */
    @ParameterizedTest
    @ValueSource(strings = {"bom", "crlf", "no-end", "blank-end", "not-utf8", "surrogate", "nul", "utf16"})
    void whatComesFromElsewhereIsLeft(String what) {
        byte[] bytes = switch (what) {
            case "bom" -> ("\uFEFF" + HAZARD).getBytes(UTF_8);
            case "crlf" -> HAZARD.replace("\n", "\r\n").getBytes(UTF_8);
            case "no-end" -> HAZARD.strip().getBytes(UTF_8);
            case "blank-end" -> (HAZARD + "\n").getBytes(UTF_8);
            case "not-utf8" -> changed(HAZARD, (byte) 0xFF);
            case "surrogate" -> changed(HAZARD, (byte) 0xED);
            case "nul" -> changed(HAZARD, (byte) 0);
            default -> HAZARD.getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        };
        assertThat(readers.agree(Hazard.KIND, FILE, bytes)).isFalse();
    }

    private static byte[] changed(String text, byte one) {
        byte[] bytes = text.getBytes(UTF_8);
        bytes[text.indexOf("应急灯") + 2] = one;
        return bytes;
    }

    /** The same length and time, as an editor or a copy may leave it: what counts is what stands in the file. */
    @Test
    void whatTheFileSaysCounts() {
        assertThat(taken(HAZARD)).isTrue();
        assertThat(taken(HAZARD.replace("应急灯不亮", "应急灯很暗"))).isTrue();
        assertThat(taken(HAZARD.replace("did: note", "did: sign"))).isFalse();
    }

    /** A reader sees one day, post or text after another in the same place of its tables; in any zone, also as its clocks are turned. */
    @ParameterizedTest
    @ValueSource(strings = {"Asia/Shanghai", "Europe/Berlin", "Asia/Amman", "Asia/Kathmandu"})
    void whatWasReadBeforeChangesNothing(String zone) {
        TwoReaders there = new TwoReaders(Objects.requireNonNull(Zone.of(zone)));
        Seeded.times(3_000, seeded -> {
            String day = String.format(
                    "%04d-%02d-%02d", seeded.between(1985, 2205), seeded.between(0, 14), seeded.between(0, 33));
            String offset = seeded.among(
                    List.of("+08:00", "-08:00", "+14:00", "+14:01", "-14:00", "+00:00", "+05:45", "+8:00", "+08:60"));
            String text = HAZARD.replace("2019-09-25T09:12:31+08:00", day + "T09:12:31" + offset)
                    .replace("值班员", "值班员" + seeded.below(400));
            there.agree(Hazard.KIND, FILE, text.getBytes(UTF_8));
        });
    }

    private boolean taken(String text) {
        return readers.agree(Hazard.KIND, FILE, text.getBytes(UTF_8));
    }
}

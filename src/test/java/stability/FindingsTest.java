package stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.privacy.PersonalData.Kind;
import stability.support.InProcess;
import stability.support.Program;
import stability.support.World;

/** No detector's finding shows what it found: in text, JSON and CSV, in both languages, in files, their names and at entry. */
class FindingsTest {
    private static final Map<Kind, String> SECRETS = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.RESIDENT_ID, "11010519491231002X"),
            Map.entry(Kind.RESIDENT_ID_OLD, "110105491231002"),
            Map.entry(Kind.BANK_CARD, "6222021234567890128"),
            Map.entry(Kind.MOBILE, "138·0013·8000"),
            Map.entry(Kind.LANDLINE, "0311-86012345"),
            Map.entry(Kind.EMAIL, "some.body@example.com"),
            Map.entry(Kind.QQ, "QQ10001234"),
            Map.entry(Kind.WECHAT, "微信号some_body88"),
            Map.entry(Kind.SHORTENED, "1.10105E+17"),
            Map.entry(Kind.STUDENT_NUMBER, "学号20190115"),
            Map.entry(Kind.BIRTH_DATE, "2003年4月5日出生"),
            Map.entry(Kind.HOME_ADDRESS, "家住幸福小区3号楼"),
            Map.entry(Kind.DORM_BED, "201室2号床"),
            Map.entry(Kind.PLATE, "鲁A12345"),
            Map.entry(Kind.MAYBE_MOBILE, "138,0013,8000")));

    @TempDir
    Path folder;

    @BeforeEach
    void account() {
        assertThat(run("init", "--school", "示范职业学校", "--department", "jwc=教务处").status())
                .isZero();
    }

    /** Words of a list may be said again, and names are found by a scan of their own. */
    @Test
    void everyDetectorIsTried() {
        for (Kind kind : Kind.values()) {
            assertThat(SECRETS.containsKey(kind)).as("%s", kind).isEqualTo(!kind.isWord() && kind != Kind.PERSON_NAME);
        }
    }

    @Test
    void noFindingShowsWhatItFound() throws IOException {
        for (Map.Entry<Kind, String> secret : SECRETS.entrySet()) {
            Path record = write("hazards/2019/09/H-20190925-7k3q9.yaml", """
                    id: H-20190925-7k3q9
                    title: 应急灯不亮
                    place: 三层 %s
                    category: fire
                    level: general
                    department: jwc
                    found: 2019-09-25T07:40+08:00
                    steps:
                    - {at: 2019-09-25T07:40+08:00, recorded: 2019-09-25T07:52+08:00, by: 教务处, did: register}
                    """.formatted(secret.getValue()));
            Path other = write("evidence/" + secret.getValue() + ".txt", "一");
            for (String format : List.of("table", "json", "csv")) {
                for (String lang : List.of("zh", "en")) {
                    Program.Outcome outcome = run("check", "--format", format, "--lang", lang);
                    String label = lang.equals("zh")
                            ? secret.getKey().label().zh()
                            : secret.getKey().label().en();
                    assertThat(outcome.out())
                            .as("%s %s", secret.getKey(), format)
                            .contains(label);
                    assertThat(outcome.out() + outcome.err()).doesNotContain(secret.getValue());
                }
            }
            Program.Outcome entry = run(
                    "hazard", "add", "--title", secret.getValue(), "--place", "乙", "--category", "fire", "-d", "jwc");
            assertThat(entry.err()).doesNotContain(secret.getValue()).contains("personal-data");
            Files.delete(record);
            Files.delete(other);
        }
    }

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve("records").resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private Program.Outcome run(String... words) {
        World world = new World(
                folder,
                Instant.parse("2019-09-25T02:00:00Z"),
                Map.of(),
                "zh-CN",
                false,
                List.of(),
                List.of("m2x4p"),
                0,
                Duration.ofSeconds(1));
        return new InProcess().run(world, List.of(words));
    }
}

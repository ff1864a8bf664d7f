package stability.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.app.OwnFields;
import stability.app.OwnSetting;
import stability.app.UserSettings;
import stability.domain.field.Type;
import stability.domain.problem.Refused;
import stability.store.lock.Disk;
import stability.support.Seeded;

/** What a user sets is what is read from then on, and what somebody wrote around it stays. */
class UserSettingsFileTest {
    private static final OwnSetting[] SETTINGS = OwnSetting.values();

    /** Lines that a person may have written for the settings, each in a way of one's own. */
    private static final List<String> HABITS = List.of(
            "department: jwc",
            "\"department\":   'jwc' # 教务处",
            "post: 教务处值班员",
            "post: '教务处''值班员 # 不是注释'  # 注释",
            "post: \"a \\\" # b\" # \"c",
            "post: it's # here",
            "areas: [办公区, \"实训楼, 北\"] # 两处",
            "areas:\n  # 上午\n  - 办公区\n  - '实训楼' # 下午\n  # 完",
            "areas: [\n  办公区, # 一\n  实训楼\n]",
            "areas:\n- a\n-   \"b: c\"",
            "signed: >-\n  教务处\n  主任",
            "signed: \"教务处\n  主任\" # 两行",
            "format: json",
            "color: 'never'",
            "commit: true # 每次");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void named() {
        file = folder.resolve("stability/settings.yaml");
    }

    private UserSettingsFile anew() {
        return new UserSettingsFile(Map.of("XDG_CONFIG_HOME", folder.toString()), Disk.REAL);
    }

    @Test
    void whatIsSetIsReadBack() {
        Seeded.times(200, seeded -> {
            Files.deleteIfExists(file);
            UserSettings expected = UserSettings.NONE;
            for (int i = seeded.between(1, 8); i > 0; i--) {
                OwnSetting setting = seeded.among(List.of(SETTINGS));
                List<String> values = seeded.oneIn(4) ? List.of() : values(setting, seeded);
                UserSettings before = anew().read();
                try {
                    anew().write(setting, values);
                    expected = expected.with(setting, values);
                } catch (Refused refused) {
                    // half of a character, which no file can hold
                    assertThat(values).anyMatch(value -> !value.equals(sound(value)));
                    assertThat(anew().read()).isEqualTo(before);
                }
                assertThat(anew().read()).isEqualTo(expected);
            }
        });
    }

    private static String sound(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
    }

    private static List<String> values(OwnSetting setting, Seeded seeded) {
        Type.Scalar<?> type = OwnFields.scalar(setting);
        List<String> values = new ArrayList<>();
        for (int i = OwnFields.isList(setting) ? seeded.between(1, 3) : 1; i > 0; i--) {
            String value = type.role() == Type.Role.CHOICE
                    ? seeded.among(type.words()).word()
                    : type.role() == Type.Role.DEPARTMENT ? "d" + seeded.below(99) : seeded.text();
            values.add(type.parse(value) == null ? "x" : value);
        }
        return values;
    }

    /** Of any file: the settings become what they are to be, the comments stay, and no line of another setting changes. */
    @Test
    void whatAPersonWroteStays() {
        int[] changed = new int[1];
        Seeded.times(300, seeded -> {
            Files.createDirectories(file.getParent());
            Files.writeString(file, written(seeded));
            List<String> old = Files.readAllLines(file);
            UserSettings before = anew().read();
            OwnSetting setting = seeded.among(List.of(SETTINGS));
            List<String> values = seeded.oneIn(4) ? List.of() : values(setting, seeded);
            try {
                anew().write(setting, values);
            } catch (Refused refused) {
                assertThat(Files.readAllLines(file)).isEqualTo(old);
                return;
            }
            changed[0]++;
            assertThat(anew().read()).isEqualTo(before.with(setting, values));
            String now = Files.readString(file);
            for (String line : old) {
                if (line.startsWith("# ")) {
                    assertThat(now.lines()).contains(line);
                }
            }
            for (String comment :
                    List.of("# 教务处", "# 注释", "# \"c", "# here", "# 上午", "# 下午", "# 完", "# 一", "# 每次", "# 两")) {
                if (String.join("\n", old).contains(comment)) {
                    assertThat(now).contains(comment);
                }
            }
            for (OwnSetting other : SETTINGS) {
                if (other != setting) {
                    assertThat(now.lines().filter(line -> isOf(line, other)).toList())
                            .isEqualTo(old.stream()
                                    .filter(line -> isOf(line, other))
                                    .toList());
                }
            }
        });
        assertThat(changed[0]).isGreaterThan(250);
    }

    private static boolean isOf(String line, OwnSetting setting) {
        return line.replace("\"", "").startsWith(setting.word() + ":");
    }

    /** Some of the settings, each as somebody writes it, with remarks of one's own and empty lines between. */
    private static String written(Seeded seeded) {
        StringBuilder text = new StringBuilder();
        List<String> keys = new ArrayList<>();
        for (int i = seeded.between(0, 6); i > 0; i--) {
            String lines = seeded.among(HABITS);
            String key = lines.replace("\"", "").split(":")[0];
            if (!keys.contains(key)) {
                keys.add(key);
                text.append(seeded.oneIn(3) ? "# remark " + i + "\n" : "")
                        .append(lines)
                        .append('\n');
                text.append(seeded.oneIn(4) ? "\n" : "");
            }
        }
        return text.isEmpty() ? "# nothing yet\n" : text.toString();
    }

    @Test
    void itIsLookedUpOnceInARun() throws Exception {
        UserSettingsFile settings = anew();
        assertThat(settings.read()).isSameAs(UserSettings.NONE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "post: a\n");
        assertThat(settings.read()).isSameAs(UserSettings.NONE);
        settings.write(OwnSetting.COLOR, List.of("never"));
        assertThat(settings.read()).isEqualTo(anew().read());
        assertThat(file).hasContent("post: a\ncolor: never\n");
    }

    @Test
    void whatIsSetAlreadyIsNotWrittenAgain() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "post:   'a'");
        anew().write(OwnSetting.POST, List.of("a"));
        anew().write(OwnSetting.AREAS, List.of());
        assertThat(file).hasContent("post:   'a'");
        anew().write(OwnSetting.POST, List.of());
        assertThat(anew().read()).isEqualTo(UserSettings.NONE);
    }

    @Test
    void lineEndsStayAsTheyAre() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# a\r\npost: b\r\n");
        anew().write(OwnSetting.POST, List.of("c"));
        anew().write(OwnSetting.COLOR, List.of("auto"));
        assertThat(Files.readString(file)).isEqualTo("# a\r\npost: c\r\ncolor: auto\r\n");
    }
}

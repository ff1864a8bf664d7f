package stability.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.app.entry.LikeSettings;
import stability.app.entry.NewSchool;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** What another school's settings may be, and what comes of those that may. */
class LikeSettingsFileTest {
    private static final String SETTINGS = """
            school: 老学校
            departments:
              - {id: zzb, name: 综治办}
            """;

    @TempDir
    Path folder;

    @Test
    void lineEndsOfWindowsDoNotComeAlong() throws Exception {
        LikeSettings like = read(SETTINGS.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(text(like)).isEqualTo("""
                format: 1
                school: "新: 学校"
                departments:
                  - {id: zzb, name: 综治办}
                office: zzb
                since: 2026-09-01
                """);
    }

    @Test
    void aMissingLastLineEndIsAdded() throws Exception {
        assertThat(text(read(SETTINGS.strip().getBytes(StandardCharsets.UTF_8))))
                .endsWith("since: 2026-09-01\n");
    }

    @Test
    void aNewSchoolOfItIsTheSameAgain() throws Exception {
        String once = text(read(SETTINGS.getBytes(StandardCharsets.UTF_8)));
        assertThat(text(read(once.getBytes(StandardCharsets.UTF_8)))).isEqualTo(once);
    }

    @Test
    void whatIsNoTextInUtf8IsRefused() throws Exception {
        assertThat(refusal(SETTINGS.getBytes(Charset.forName("GBK")))).isEqualTo(Code.NOT_UTF8);
        assertThat(refusal(new byte[] {'a', 0, 1, 2})).isEqualTo(Code.CONTROL_CHARACTER);
        assertThat(refusal(("\uFEFF" + SETTINGS).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Code.BOM);
        assertThat(refusal(new byte[0])).isNotNull();
    }

    @Test
    void aHugeFileIsRefusedUnread() throws Exception {
        assertThat(refusal("# x\n".repeat(1 << 19).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Code.TOO_LARGE);
    }

    private LikeSettings read(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("other.yaml"), bytes);
        return LikeSettingsFile.read(file, "other.yaml");
    }

    private Code refusal(byte[] bytes) {
        Refused refused = catchThrowableOfType(Refused.class, () -> read(bytes));
        return refused.problems().get(0).code();
    }

    private static String text(LikeSettings like) {
        NewSchool school = NewSchool.of("新: 学校", List.of(), null, LocalDate.of(2026, 9, 1), like);
        return LikeSettingsFile.text(school, like, null);
    }
}

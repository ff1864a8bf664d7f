package stability.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import stability.domain.field.Lang;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.render.DailyReportFixture;
import stability.support.Said;

/**
 * Any bytes as a template: its output is bounded and holds no control character, or it fails with an error of ours that says
 * where. Nothing above the folder is read. The first byte chooses the format.
 */
public final class TemplateFuzz {
    private static final int LARGEST = 1 << 16;
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final String SECRET = "nobody may read this";
    private static final List<String> NAMES = List.of("t.html.ftl", "t.md.ftl", "t.text.ftl");
    private static final Map<String, ?> MODEL = DailyReportFixture.model(Lang.EN);
    private static final Path FOLDER = folder();

    private TemplateFuzz() {}

    /** Tries one input; a law that does not hold is an error. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length == 0) {
            return;
        }
        String name = NAMES.get((data[0] & 0xFF) % NAMES.size());
        write(FOLDER.resolve(name), Arrays.copyOfRange(data, 1, data.length));
        try {
            String text = new Templates(List.of(FOLDER), LARGEST, LONGEST).render(name, MODEL);
            // columns of text may be padded beyond what the template wrote
            assertThat(text.length()).isLessThanOrEqualTo(name.equals("t.text.ftl") ? LARGEST * 64 : LARGEST);
            assertThat(text).doesNotContain(SECRET);
            assertThat(text.chars().noneMatch(c -> (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0)))
                    .isTrue();
        } catch (Refused refused) {
            assertThat(refused.status()).isEqualTo(ExitStatus.NOT_ALLOWED);
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.code()).isEqualTo(Code.TEMPLATE);
                assertThat(problem.message().en()).doesNotContain(SECRET, "freemarker.", "java.");
                Said.isPlain(problem);
            });
        }
    }

    private static Path folder() {
        try {
            Path above = Files.createTempDirectory("templates");
            Path secret = Files.writeString(above.resolve("secret.ftl"), SECRET);
            secret.toFile().deleteOnExit();
            return Files.createDirectory(above.resolve("templates"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

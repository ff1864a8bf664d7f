package stability.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Files that hold what is expected, and in which no id runs into the next. Run with {@code -Dgolden.write} to write them anew, then read the
 * difference.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    /** Marks of a page that divide no words for whoever copies them or hears them. */
    private static final Pattern IN_LINE = Pattern.compile("</?(?:br|span|b|small|sup|time)\\b[^>]*>");

    private static final Pattern RUN_TOGETHER = Pattern.compile("[A-Z]-\\d{8}-[0-9a-z]{5}[A-Z]-\\d{8}");

    private Golden() {}

    public static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (System.getProperty("golden.write") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
        assertThat(IN_LINE.matcher(actual).replaceAll(""))
                .as("%s: ids that stand in one place are apart", name)
                .doesNotContainPattern(RUN_TOGETHER);
    }
}

package stability.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Lang;

/**
 * The language of an account, by a glance at one line of its settings: for messages of whoever has named no language, also about
 * settings that cannot be read. Nobody else needs it: the settings themselves tell.
 */
public final class AccountLanguage {
    private static final String KEY = "language:";

    /** In bytes; settings of the largest school have a tenth. */
    private static final long LARGEST = 1 << 20;

    private AccountLanguage() {}

    /** The language; Chinese, as everywhere, of settings that do not say. Null if there are none. */
    public static @Nullable Lang of(Path records) {
        Path settings = records.resolve(Layout.SCHOOL);
        try {
            if (!Files.isRegularFile(settings, LinkOption.NOFOLLOW_LINKS) || Files.size(settings) > LARGEST) {
                return null;
            }
            for (String line : new String(Files.readAllBytes(settings), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith(KEY)) {
                    String value = line.substring(KEY.length()).strip();
                    boolean quoted = value.startsWith("\"") || value.startsWith("'");
                    return Lang.of(quoted ? value.substring(1) : value);
                }
            }
            return Lang.ZH;
        } catch (IOException unreadable) {
            return null; // the command itself says so
        }
    }
}

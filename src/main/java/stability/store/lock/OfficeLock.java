package stability.store.lock;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file that an office program leaves beside a paper while somebody has it open. To replace the paper then would either
 * fail (Windows) or be undone when that person saves.
 */
public final class OfficeLock {
    private OfficeLock() {}

    /** The lock of this paper; null if nobody has it open. */
    public static @Nullable Path of(Path paper) {
        String name = paper.getFileName().toString();
        // LibreOffice; then Word and WPS, which write over up to two characters of a longer name
        for (String lock : List.of(".~lock." + name + "#", "~$" + name, "~$" + rest(name, 1), "~$" + rest(name, 2))) {
            Path file = paper.resolveSibling(lock);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return file;
            }
        }
        return null;
    }

    private static String rest(String name, int from) {
        return name.substring(Math.min(from, name.length()));
    }
}

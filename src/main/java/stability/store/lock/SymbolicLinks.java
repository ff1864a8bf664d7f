package stability.store.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Symbolic links: they may stand in a records folder as long as they lead nowhere else. */
public final class SymbolicLinks {
    private SymbolicLinks() {}

    /** Whether the path, or the nearest folder above it that is there, really lies outside the root. */
    public static boolean leadOut(Path root, Path path) {
        Path there = path;
        while (!Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
            if (there == null) {
                return false;
            }
        }
        try {
            return !there.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false; // it leads nowhere, and whoever reads it will say so
        }
    }
}

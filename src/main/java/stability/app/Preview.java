package stability.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a command would write, in the order in which it would: with {@code --dry-run} it comes here, and not to the disk. */
public final class Preview {
    private final Map<Path, Contents> files = new LinkedHashMap<>();

    /** What a file has and would have; null if it is not there. */
    private static final class Contents {
        private final byte @Nullable [] before;
        private byte @Nullable [] after;

        Contents(byte @Nullable [] before) {
            this.before = before;
        }
    }

    /**
     * Takes in that a file would be written.
     *
     * @param before what it has; null if it is not there
     * @param after what it would have; null if it would go
     */
    public void put(Path file, byte @Nullable [] before, byte @Nullable [] after) {
        files.computeIfAbsent(file, path -> new Contents(before)).after = after;
    }

    /** What the file would have by now; null if nothing would have been written there yet, or if it would be gone. */
    public byte @Nullable [] pending(Path file) {
        Contents contents = files.get(file);
        return contents == null ? null : contents.after;
    }

    /** The files, each with what would become of it. */
    public List<PlannedFile> files() {
        List<PlannedFile> planned = new ArrayList<>();
        files.forEach((file, contents) -> planned.add(PlannedFile.of(file, contents.before, contents.after)));
        return planned;
    }
}

package stability.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.domain.problem.Refused;
import stability.store.lock.SafeWriter;

/**
 * The trace of the last paper: a file in the folder that git leaves out, which holds the moment. It is of this copy of the
 * folder alone, and so is what it serves for: whether an entry that is in no commit has been on a paper.
 */
final class PaperMark {
    static final String NAME = Records.PRIVATE + "/.papers";

    /** In bytes; a moment is shorter. */
    private static final long LARGEST = 100;

    private final Path root;

    PaperMark(Path root) {
        this.root = root;
    }

    /** Leaves the moment there, unless a later one is; nothing in a folder that is no account. */
    void set(Instant moment) {
        try {
            Instant last = last();
            if (SafeWriter.isThere(root.resolve(Layout.SCHOOL)) && (last == null || moment.isAfter(last))) {
                SafeWriter.writeUnlocked(root, NAME, (moment + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (Refused cannot) {
            // whoever may only read can have a paper, too
        }
    }

    /** Whether a paper may have been written at a moment or after it: also if nothing tells of any. */
    boolean mayBeAfter(Instant moment) {
        Instant last = last();
        return last == null || !last.isBefore(moment);
    }

    private @Nullable Instant last() {
        Path file = root.resolve(NAME);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST
                    ? Instant.parse(Files.readString(file).strip())
                    : null;
        } catch (IOException | DateTimeException unknown) {
            return null;
        }
    }
}

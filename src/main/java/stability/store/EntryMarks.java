package stability.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import stability.app.Records;
import stability.domain.problem.Refused;
import stability.store.lock.WayToFile;

/**
 * The trace of entries of several files: a file in the folder that git leaves out, a line for each with its moment and its files. It is
 * of this copy of the folder alone, and so is what it serves for: to take back as a whole what one command entered here.
 */
final class EntryMarks {
    static final String NAME = Records.PRIVATE + "/.entries";

    /** In bytes; then it begins anew. */
    private static final long LARGEST = 1 << 23;

    /** A line without it was cut off. */
    private static final String END = " .";

    private final Path root;

    EntryMarks(Path root) {
        this.root = root;
    }

    /** Leaves the trace of an entry that is about to be made: if it is not, it says nothing. */
    void add(Instant moment, Collection<String> files) {
        try {
            WayToFile.check(root, NAME);
            Path file = root.resolve(NAME);
            Files.createDirectories(root.resolve(Records.PRIVATE));
            boolean anew = Files.exists(file) && Files.size(file) > LARGEST;
            try (FileChannel channel = FileChannel.open(
                    file,
                    Set.of(
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            anew ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND,
                            LinkOption.NOFOLLOW_LINKS))) {
                // behind a line that was cut off, too
                String line = "\n" + moment + " " + String.join(" ", files) + END + "\n";
                ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
        } catch (IOException | Refused cannot) {
            // the entry can be made all the same; it is then undone matter by matter
        }
    }

    /** The files of each entry that was made here at a moment. */
    List<Set<String>> at(Instant moment) {
        Path file = root.resolve(NAME);
        List<Set<String>> entries = new ArrayList<>();
        try {
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                String start = moment + " ";
                for (String line : Files.readString(file).split("\n", -1)) {
                    if (line.startsWith(start) && line.endsWith(END)) {
                        String files = line.substring(start.length(), line.length() - END.length());
                        entries.add(Set.of(files.split(" ", -1)));
                    }
                }
            }
        } catch (IOException unknown) {
            return List.of();
        }
        return entries;
    }
}

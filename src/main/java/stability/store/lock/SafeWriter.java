package stability.store.lock;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * Replaces or creates a file so that a process killed at any moment leaves the old file or the new one: a sibling
 * temporary file is written and forced to disk, renamed over the name, and the folder is forced too.
 */
public final class SafeWriter {
    private static final String SUFFIX = ".tmp";

    private SafeWriter() {}

    /**
     * Writes all bytes under the name, making its folders; refused, with the old file as it was, if that fails, or if a
     * link stands on the way. Only under the folder's lock: what a killed process left behind is removed by the next.
     *
     * @param root a folder that somebody named; links may lead to it
     * @param file the path below it, with {@code /}
     */
    public static void write(Path root, String file, byte[] bytes) {
        write(root, file, "", bytes);
    }

    /** The same without a lock: two processes that write one paper must not share the temporary file. */
    public static void writeUnlocked(Path root, String file, byte[] bytes) {
        write(root, file, mark(), bytes);
    }

    /** Of temporary files that are written without a lock. */
    static String mark() {
        return "." + Long.toHexString(System.nanoTime());
    }

    private static void write(Path root, String name, String mark, byte[] bytes) {
        Path file = root.resolve(name);
        Path folder = Objects.requireNonNull(file.getParent());
        Path temporary = temporary(file, mark);
        try {
            WayToFile.make(root, name);
            boolean moved = false;
            try {
                fill(file, temporary, bytes);
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                moved = true;
            } finally {
                if (!moved) {
                    discard(temporary);
                }
            }
            force(folder);
        } catch (IOException e) {
            throw NotWritten.of(file, e);
        }
    }

    /** What cannot be removed is in nobody's way; that the writing failed is what the user must hear of. */
    static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException stays) {
            // the next writer of this name removes it
        }
    }

    /**
     * Whether something stands under this name. A disk that does not answer is no "no": a record would be begun anew over
     * the one that is there.
     */
    public static boolean isThere(Path file) {
        try {
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            if (IoMessages.isNoFolder(e)) {
                return false; // a file where a folder should be has nothing below it
            }
            throw new Refused(Code.IO_ERROR.at(Place.of(file.toString()), IoMessages.of(e)));
        }
    }

    /** Whether an ordinary file under this name has these bytes already; refused if a link stands on the way. */
    public static boolean holds(Path root, String name, byte[] bytes) {
        WayToFile.check(root, name);
        Path file = root.resolve(name);
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == bytes.length
                    && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            return false; // writing it says what is wrong
        }
    }

    /** What an ordinary file under this name has; null if nothing stands there; refused if something else does, or a link on the way. */
    public static byte @Nullable [] read(Path root, String name) {
        Path file = root.resolve(name);
        if (!WayToFile.checkFile(root, name)) {
            return null;
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refused(Code.IO_ERROR.at(Place.of(file.toString()), IoMessages.of(e)));
        }
    }

    /** Removes a file that was just written. */
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
            force(Objects.requireNonNull(file.getParent()));
        } catch (IOException e) {
            throw new Refused(Code.CANNOT_WRITE.at(null, file, IoMessages.of(e)));
        }
    }

    /** Where a file is written before it gets its name. */
    static Path temporary(Path file, String mark) {
        return file.resolveSibling("." + file.getFileName() + mark + SUFFIX);
    }

    /** Writes the temporary file of a file to disk, whose permissions it gets if it is there; refused if that is a link. */
    static void fill(Path file, Path temporary, byte[] bytes) throws IOException {
        boolean replaces = WayToFile.isThere(file);
        fill(temporary, bytes);
        if (replaces) {
            keepPermissions(file, temporary);
        }
    }

    /** A file of its own: what stands under this name, a link perhaps, is of a process that died, and goes first. */
    private static void fill(Path temporary, byte[] bytes) throws IOException {
        try (FileChannel channel = create(temporary)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static FileChannel create(Path temporary) throws IOException {
        try {
            return FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException stale) {
            Files.delete(temporary);
            return FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (target != null) {
            target.setPermissions(Files.readAttributes(from, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .permissions());
        }
    }

    /**
     * Windows cannot open a folder as a file, and does not need to. Elsewhere not every file system can do it, shared ones
     * least of all. By now the file is in its place and whole; to call it refused would have it entered twice.
     */
    static void force(Path folder) {
        if (File.separatorChar == '/') {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException unconfirmed) {
                // docs/reliability.md says what is not promised then
            }
        }
    }
}

package stability.store.lock;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/**
 * The way from a folder to a file below it that is to be written. The folder is one that somebody named, and links may
 * lead to it; below it none is followed, wherever it leads, and none stands in the place of the file. Whoever can put
 * files into a folder could otherwise have anything written that its users may write.
 */
public final class WayToFile {
    private static final Text NO_FILE = Text.of("同名的不是普通文件", "what has that name is no ordinary file");

    private WayToFile() {}

    /** Refused if a link stands on the way or in the place of the file; nothing is made. */
    public static void check(Path root, String file) {
        try {
            if (walk(root, file, false)) {
                isThere(root.resolve(file));
            }
        } catch (IOException e) {
            throw NotWritten.of(root.resolve(file), e);
        }
    }

    /**
     * Whether a file stands there. Refused if a link stands on the way or in its place, or if what stands in its place is no ordinary
     * file; nothing is made.
     */
    static boolean checkFile(Path root, String file) {
        Path place = root.resolve(file);
        try {
            BasicFileAttributes there = walk(root, file, false) ? attributes(place) : null;
            if (there != null && !there.isRegularFile()) {
                throw NotWritten.of(place, NO_FILE);
            }
            return there != null;
        } catch (IOException e) {
            throw NotWritten.of(place, e);
        }
    }

    /**
     * Makes the folders that are missing and forces them to disk: a new folder is as lost as a new file if its parent is
     * not. Refused if a link stands on the way.
     */
    static void make(Path root, String file) throws IOException {
        if (!Files.isDirectory(root)) {
            makeRoot(root);
        }
        walk(root, file, true);
    }

    /** Whether all folders on the way are there, or are made; refused if one is a link. */
    private static boolean walk(Path root, String file, boolean making) throws IOException {
        checkRoot(root);
        Path above = root;
        for (int end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
            Path folder = root.resolve(file.substring(0, end));
            BasicFileAttributes attributes = attributes(folder);
            if (attributes == null && !making) {
                return false;
            } else if (attributes == null) {
                makeFolder(folder);
                SafeWriter.force(above);
            } else if (!attributes.isDirectory()) {
                throw new FileAlreadyExistsException(folder.toString());
            }
            above = folder;
        }
        return true;
    }

    /** Refused if a file stands where the root is needed, or a folder above it: what is said of it below would depend on the Java. */
    private static void checkRoot(Path root) throws IOException {
        Path folder = root.toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder)) {
            if (Files.exists(folder)) {
                throw new FileAlreadyExistsException(folder.toString());
            }
            folder = folder.getParent();
        }
    }

    /** Whether anything stands in the place of the file; refused if that is a link. */
    static boolean isThere(Path file) throws IOException {
        return attributes(file) != null;
    }

    /** What stands there, or null if nothing does; refused if it is a link. */
    private static @Nullable BasicFileAttributes attributes(Path path) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                throw new Refused(Code.LINK_IN_THE_WAY.at(null, path));
            }
            return attributes;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    private static void makeRoot(Path folder) throws IOException {
        Path parent = folder.getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            makeRoot(parent);
        }
        makeFolder(folder);
        if (parent != null) {
            SafeWriter.force(parent);
        }
    }

    /** Another process may have made it meanwhile; a link that leads nowhere is no folder. */
    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw e;
            }
        }
    }
}

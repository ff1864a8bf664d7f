package stability.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where finished papers go: a file is replaced whole or not at all. Each is named by a folder and its path below it, with
 * {@code /}. Links may lead to the folder, which the user has named; below it none is followed or replaced: refused.
 */
public interface PaperFiles {
    /** Writes the bytes, making folders as needed, and gives the file; refused, with the old file as it was, if that fails. */
    Path write(Path folder, String name, byte[] bytes);

    /** The same, unless the file has these bytes already; gives whether anything was written. */
    boolean renew(Path folder, String name, byte[] bytes);

    /** Writes a file that must not exist yet, making folders as needed, and gives it; refused if it does. */
    Path create(Path folder, String name, byte[] bytes);

    /**
     * Writes a file under the first of these names that is free: {@code stem.ending}, {@code stem2.ending}, and so on. It is for the user alone, and in no
     * commit.
     */
    Path createFree(Path folder, String stem, String ending, byte[] bytes);

    /**
     * What stands under this name; null if nothing does. Refused if it is no ordinary file, cannot be read, or if a link stands on the
     * way.
     */
    byte @Nullable [] read(Path folder, String name);

    /** The names of the ordinary files in a folder below another, in order; none if it is not there, or if it or the way to it is a link. */
    List<String> list(Path root, String folder);

    /** Writes several files into one folder, by their paths below it: all of them or, refused, none. */
    void writeAll(Path folder, Map<String, byte[]> files);

    /** Removes a file that was just written. */
    void delete(Path file);
}

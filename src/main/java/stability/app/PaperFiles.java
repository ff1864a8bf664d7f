package stability.app;

import java.nio.file.Path;

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

    /** Removes a file that was just written. */
    void delete(Path file);
}

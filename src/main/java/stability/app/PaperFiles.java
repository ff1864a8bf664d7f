package stability.app;

import java.nio.file.Path;

/** Where finished papers go: a file is replaced whole or not at all. */
public interface PaperFiles {
    /** Writes the bytes, making folders as needed; refused, with the old file as it was, if that fails. */
    void write(Path file, byte[] bytes);

    /** The same, unless the file has these bytes already; gives whether anything was written. */
    boolean renew(Path file, byte[] bytes);

    /** Writes a file that must not exist yet, making folders as needed; refused if it does. */
    void create(Path file, byte[] bytes);
}

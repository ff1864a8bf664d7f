package stability.app;

import java.nio.file.Path;

/** Where finished papers go: a file is replaced whole or not at all. */
public interface TextFiles {
    /** Writes UTF-8, making folders as needed; refused, with the old file as it was, if that fails. */
    void write(Path file, String text);

    /** Writes a file that must not exist yet; refused if it does. */
    void create(Path file, String text);
}

package stability.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is in a folder. */
final class Folders {
    private Folders() {}

    /** The names in a folder but the hidden ones, sorted; as {@link #all} fails. */
    static List<String> names(Path folder) throws IOException {
        List<String> names = all(folder);
        names.removeIf(name -> name.startsWith("."));
        return names;
    }

    /**
     * All names in a folder, sorted. Fails in one way only, whatever happens: a disk that fails in
     * the middle comes as an unchecked exception from Java, and one that fails at the end as a checked one that Java does
     * not declare.
     */
    static List<String> all(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                names.add(entry.getFileName().toString());
            }
            names.sort(null);
            return names;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception undeclared) {
            throw new IOException(undeclared.getMessage(), undeclared);
        }
    }
}

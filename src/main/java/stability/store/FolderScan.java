package stability.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import stability.domain.Code;
import stability.domain.Place;
import stability.domain.Problem;

/**
 * Finds files below the records folder by name, without opening them. Hidden files (the lock, temporary files, git's)
 * are not records. A link is followed only if it stays inside the folder.
 */
final class FolderScan {
    private static final int DEPTH = 8;

    private final Path root;
    private final Consumer<Problem> problems;
    private final List<String> others;

    FolderScan(Path root, Consumer<Problem> problems) {
        this(root, problems, new ArrayList<>());
    }

    /** @param others takes the files that are no records */
    private FolderScan(Path root, Consumer<Problem> problems, List<String> others) {
        this.root = root;
        this.problems = problems;
        this.others = others;
    }

    /** All files below a folder, as sorted paths from the records folder with {@code /}; none if it is not there. */
    List<String> files(String folder) {
        List<String> files = new ArrayList<>();
        Path start = root.resolve(folder);
        if (Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
            visit(start, folder, 0, files);
        }
        files.sort(null);
        return files;
    }

    /** The files that are no records and that git takes along: sorted paths from the records folder. */
    List<String> others() {
        List<String> others = new ArrayList<>();
        FolderScan scan = new FolderScan(root, problem -> {}, others);
        scan.files("");
        others.removeIf(name -> name.startsWith(Layout.PRIVATE + "/"));
        others.sort(null);
        return others;
    }

    private void visit(Path path, String name, int depth, List<String> files) {
        if (Files.isSymbolicLink(path) && Links.leadOut(root, path)) {
            problems.accept(Code.LINK_OUT.at(Place.of(name)));
            return;
        }
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
            problems.accept(Code.IO_ERROR.at(Place.of(name), IoMessages.of(new NoSuchFileException(name))));
            return;
        }
        boolean recordName = name.endsWith(".yaml") || name.endsWith(".yml");
        if (!Files.isDirectory(path) || recordName) {
            (recordName ? files : others).add(name);
            return;
        }
        if (depth > DEPTH) {
            problems.accept(Code.UNKNOWN_FILE.at(Place.of(name)));
            return;
        }
        try {
            for (String child : Folders.names(path)) {
                visit(path.resolve(child), name.isEmpty() ? child : name + "/" + child, depth + 1, files);
            }
        } catch (IOException e) {
            problems.accept(Code.IO_ERROR.at(Place.of(name), IoMessages.of(e)));
        }
    }
}

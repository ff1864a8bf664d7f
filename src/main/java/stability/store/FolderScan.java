package stability.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.store.lock.IoMessages;
import stability.store.lock.SafeWriter;
import stability.store.lock.SymbolicLinks;

/**
 * Finds files below the records folder by name, without opening them. Hidden files are not records, nor is what lies in {@code private/}; which of
 * the hidden ones, and of those with other endings, look like records all the same, {@link Lookalikes} tells. A link is followed only if it stays inside the folder, and a folder is read once, whatever leads to
 * it: links can make a circle, and a few of them more ways than could ever be walked.
 */
final class FolderScan {
    private static final int DEPTH = 8;

    private static final Text READ_ALREADY =
            Text.of("链接指向的文件夹已在别处读取", "the link leads to a folder that is read already");
    private static final Text REMOVE = Text.of("删去这个链接", "remove the link");
    private static final Text FOLDER = Text.of("这里应为文件夹；移走它", "a folder belongs here: move this away");

    private final Path root;
    private final Consumer<Problem> problems;
    private final Predicate<String> opened;
    private final List<String> others = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<Path> walked = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final List<ScannedPath> links = new ArrayList<>();
    private boolean following;

    private record ScannedPath(Path path, String name, int depth) {}

    FolderScan(Path root, Consumer<Problem> problems) {
        this(root, problems, file -> false);
    }

    /**
     * @param opened takes those record files that it will open, and says so: whether one is a link, and may be followed, is
     *     then asked by whoever opens it, with {@link #refusal}, and not here for each of thousands
     */
    FolderScan(Path root, Consumer<Problem> problems, Predicate<String> opened) {
        this.root = root;
        this.problems = problems;
        this.opened = opened;
    }

    /** All files below a folder but those that will be opened, as sorted paths from the records folder with {@code /}; none if it is not there. */
    List<String> files(String folder) {
        return files(List.of(folder));
    }

    /** Likewise below several folders, none of which lies in another. */
    List<String> files(Collection<String> folders) {
        List<String> files = new ArrayList<>();
        for (String folder : folders) {
            if (leadsTo(folder)) {
                visit(new ScannedPath(root.resolve(folder), folder, depth(folder)), files);
            }
        }
        // what links lead to comes after all that is there by itself; only they can lead where one has been before
        if (!links.isEmpty()) {
            following = true;
            walked.forEach(this::isNew);
            links.sort(Comparator.comparing(ScannedPath::name));
        }
        for (int i = 0; i < links.size(); i++) {
            walk(links.get(i), files);
        }
        files.sort(null);
        return files;
    }

    /** What {@link #files} came across that is no record and that git takes along: sorted paths from the records folder. */
    List<String> others() {
        return others.stream().sorted().toList();
    }

    /** What {@link #files} came across that its name keeps from being read, hidden or not: sorted paths from the records folder. */
    List<String> unnamed() {
        return Stream.concat(others.stream(), hidden.stream()).sorted().toList();
    }

    private static int depth(String folder) {
        int depth = folder.isEmpty() ? 0 : 1;
        for (int i = 0; i < folder.length(); i++) {
            depth += folder.charAt(i) == '/' ? 1 : 0;
        }
        return depth;
    }

    /** Whether a folder is there, with no link above it that must not be followed. */
    private boolean leadsTo(String folder) {
        for (int end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1)) {
            String above = folder.substring(0, end);
            if (!canFollow(root.resolve(above), above)) {
                return false;
            }
        }
        return SafeWriter.isThere(root.resolve(folder));
    }

    /** Whether the path is no link, or one that leads to something inside; any other is a finding. */
    private boolean canFollow(Path path, String name) {
        Problem refusal = Files.isSymbolicLink(path) ? refusal(root, path, name) : null;
        if (refusal != null) {
            problems.accept(refusal);
        }
        return refusal == null;
    }

    /** What is wrong with a symbolic link: that it leads out of the folder, or nowhere. Null if it may be followed. */
    static @Nullable Problem refusal(Path root, Path link, String name) {
        if (SymbolicLinks.leadOut(root, link)) {
            return Code.LINK_OUT.at(Place.of(name));
        }
        return Files.exists(link)
                ? null
                : Code.IO_ERROR.at(Place.of(name), IoMessages.of(new NoSuchFileException(name)));
    }

    private void visit(ScannedPath entry, List<String> files) {
        Path path = entry.path;
        String name = entry.name;
        if (!canFollow(path, name)) {
            return;
        }
        if (name.equals(Records.PRIVATE)) {
            return; // photos by the thousand, and no records
        } else if (MappingFiles.isOne(name)) {
            others.add(name);
        } else if (isRecordName(name)) {
            files.add(name);
        } else if (!Files.isDirectory(path)) {
            others.add(name);
            if (Kinds.ALL.stream().anyMatch(kind -> kind.folder().equals(name))) {
                problems.accept(
                        Code.UNKNOWN_FILE.at(Place.of(name)).hinting(FOLDER)); // all of the kind would seem to be gone
            }
        } else if (Files.isSymbolicLink(path)) {
            links.add(entry);
        } else {
            walk(entry, files);
        }
    }

    private boolean isNew(Path folder) {
        try {
            return seen.add(folder.toRealPath());
        } catch (IOException e) {
            return true; // what cannot be read is said by who walks it
        }
    }

    /** In any case of letters: on some systems {@code x.YAML} is the same file, and it must not be overlooked on the others. */
    private static boolean isRecordName(String name) {
        return endsWith(name, ".yaml") || endsWith(name, ".yml");
    }

    /** What lies in every account: the files of git, the lock, the note of an audit, what writing left behind. */
    private static boolean isOurs(String name) {
        return name.startsWith(".git")
                || name.equals(".lock")
                || name.equals(".audit")
                || name.equals(".schemas")
                || name.endsWith(".tmp");
    }

    private static boolean endsWith(String name, String ending) {
        return name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length());
    }

    private void walk(ScannedPath folder, List<String> files) {
        if (folder.depth > DEPTH) {
            problems.accept(Code.UNKNOWN_FILE.at(Place.of(folder.name)));
            return;
        }
        if (!following) {
            walked.add(folder.path);
        } else if (!isNew(folder.path)) {
            problems.accept(
                    Code.IO_ERROR.at(Place.of(folder.name), READ_ALREADY).hinting(REMOVE));
            return;
        }
        List<ScannedPath> entries = new ArrayList<>();
        try {
            for (String name : Folders.all(folder.path)) {
                String path = folder.name.isEmpty() ? name : folder.name + "/" + name;
                if (name.startsWith(".")) {
                    if (!isOurs(name)) {
                        hidden.add(path);
                    }
                } else if (!isRecordName(name) || MappingFiles.isOne(path) || !opened.test(path)) {
                    entries.add(new ScannedPath(folder.path.resolve(name), path, folder.depth + 1));
                }
            }
        } catch (IOException e) {
            problems.accept(Code.IO_ERROR.at(Place.of(folder.name), IoMessages.of(e)));
        }
        entries.forEach(entry -> visit(entry, files));
    }
}

package stability.app.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.app.FileChange;
import stability.app.FileChange.Effect;
import stability.app.Repository;

/**
 * What is not committed: the files as they were read against the last commit. Git is not asked what differs, since marks in its
 * index and its own settings decide what it looks at.
 */
final class WorkingCopy {
    private final Repository repository;
    private final Predicate<String> files;

    /** @param files which of them are looked at */
    WorkingCopy(Repository repository, Predicate<String> files) {
        this.repository = repository;
        this.files = files;
    }

    /**
     * Tells each file that differs.
     *
     * @param read path → the lines that were read
     * @param history what the commits did
     * @param absent gets the paths of files that git was told to leave out of the folder
     */
    void compare(
            Map<String, List<String>> read,
            FolderHistory history,
            Consumer<FileChange> changes,
            Consumer<String> absent) {
        Map<String, String> tree = new TreeMap<>(repository.tree());
        tree.keySet().removeIf(files.negate());
        Map<String, String> shared = new TreeMap<>(tree);
        shared.keySet().retainAll(read.keySet());
        Map<String, List<String>> texts = repository.texts(shared.values());
        read.forEach((file, lines) -> {
            FileChange change = change(file, lines, tree.get(file), texts, history.file(file));
            if (change.isAny()) {
                changes.accept(change);
            }
        });
        tree.keySet().removeAll(read.keySet());
        if (tree.isEmpty()) {
            return;
        }
        Set<String> left = repository.notCheckedOut();
        tree.forEach((file, content) -> {
            if (left.contains(file)) {
                absent.accept(file);
            } else {
                changes.accept(FileChange.unread(null, file, List.of(content), "", Effect.DELETED, true));
            }
        });
    }

    private FileChange change(
            String file,
            List<String> lines,
            @Nullable String content,
            Map<String, List<String>> texts,
            FileHistory history) {
        FileChange deletion = history.deletion();
        if (content != null) {
            List<String> text = texts.get(content);
            FileChange change = FileChange.unread(null, file, List.of(content), "", Effect.CHANGED, text != null);
            return text == null ? change : change.of(List.of(text), lines);
        }
        if (deletion == null || deletion.before().isEmpty()) {
            return FileChange.unread(null, file, List.of(), "", Effect.CREATED, true)
                    .of(List.of(), lines);
        }
        Map<String, List<String>> before = repository.texts(deletion.before());
        FileChange change = FileChange.unread(
                null,
                file,
                deletion.before(),
                "",
                Effect.RESTORED,
                before.size() == deletion.before().size());
        return change.known() ? change.of(before.values(), lines) : change;
    }
}

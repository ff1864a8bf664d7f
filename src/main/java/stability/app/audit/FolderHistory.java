package stability.app.audit;

import java.util.HashMap;
import java.util.Map;
import stability.app.Repository;

/**
 * What the commits did to every file of the folder, and in which order they came.
 *
 * @param files path below the records folder → its history
 * @param order the hash of a commit → its place, the oldest first
 */
record FolderHistory(Map<String, FileHistory> files, Map<String, Integer> order) {

    /** Goes through the history once; empty where there is none. */
    static FolderHistory of(Repository repository) {
        FolderHistory history = new FolderHistory(new HashMap<>(), new HashMap<>());
        if (repository.reach().hasHistory()) {
            repository.replay(null, history::take);
        }
        return history;
    }

    private void take(Repository.Change change) {
        if (change.commit() != null) {
            order.putIfAbsent(change.commit().id(), order.size());
        }
        files.computeIfAbsent(change.file(), file -> new FileHistory()).take(change);
    }

    /** The history of a file; an empty one if git knows nothing of it. */
    FileHistory file(String file) {
        return files.getOrDefault(file, new FileHistory());
    }
}

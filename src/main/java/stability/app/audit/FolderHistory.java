package stability.app.audit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import stability.app.FileChange;
import stability.app.Records;
import stability.app.Repository;
import stability.domain.ledger.Kinds;

/**
 * What the commits did to every file of the folder.
 *
 * @param files path below the records folder → its history
 * @param touched the hash of a commit → the first file that it changed
 */
record FolderHistory(Map<String, FileHistory> files, Map<String, String> touched) {
    /** The files whose lines an audit goes by; photos and the like may be large. */
    static final Predicate<String> TEXTS = file -> file.equals(Records.SETTINGS) || Kinds.at(file) != null;

    /** Goes through the history once; empty where there is none. */
    static FolderHistory of(Repository repository) {
        FolderHistory history = new FolderHistory(new HashMap<>(), new LinkedHashMap<>());
        if (repository.reach().hasHistory()) {
            repository.replay(null, TEXTS, history::take);
        }
        return history;
    }

    void take(FileChange change) {
        if (change.commit() != null) {
            touched.putIfAbsent(change.commit().id(), change.file());
        }
        files.computeIfAbsent(change.file(), file -> new FileHistory()).take(change);
    }

    /** The history of a file; an empty one if git knows nothing of it. */
    FileHistory file(String file) {
        return files.getOrDefault(file, new FileHistory());
    }
}

package stability.app.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.FileChange;
import stability.app.FileChange.Effect;
import stability.app.Records;
import stability.app.Repository;
import stability.app.Repository.Commit;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.ledger.Kinds;
import stability.domain.problem.Code;
import stability.domain.school.School;

/** Whether the settings by which days were judged were changed after something was on record. */
final class SettingsCheck {
    private final Records records;
    private final AuditScope scope;
    private final OffsetDateTime now;
    private final Map<String, List<String>> texts;

    private SettingsCheck(Records records, AuditScope scope, OffsetDateTime now, Map<String, List<String>> texts) {
        this.records = records;
        this.scope = scope;
        this.now = now;
        this.texts = texts;
    }

    /**
     * @param read the settings as they were read
     * @param now the present moment in the school's zone
     */
    static void run(
            FolderHistory history,
            List<String> read,
            Records records,
            Repository repository,
            AuditScope scope,
            OffsetDateTime now) {
        Commit begun = firstRecord(history, scope);
        List<FileChange> changes = new ArrayList<>();
        Set<String> wanted = new HashSet<>();
        for (FileChange change : history.file(Records.SETTINGS).changes()) {
            boolean later = begun != null && scope.lineage().isBefore(begun, change.commit());
            if (later && change.effect() != Effect.CREATED && change.effect() != Effect.DELETED) {
                changes.add(change);
                wanted.addAll(change.before());
                wanted.add(change.after());
            }
        }
        wanted.remove("");
        if (!changes.isEmpty()) {
            SettingsCheck check = new SettingsCheck(records, scope, now, repository.texts(wanted));
            changes.forEach(
                    change -> check.look(change, change.commit() == null ? read : check.texts.get(change.after())));
        }
    }

    /** The first commit that brought a record. */
    private static @Nullable Commit firstRecord(FolderHistory history, AuditScope scope) {
        Commit found = null;
        for (Map.Entry<String, FileHistory> file : history.files().entrySet()) {
            FileChange first = file.getValue().first();
            Commit commit = first == null || Kinds.at(file.getKey()) == null ? null : first.commit();
            found = commit != null && (found == null || scope.lineage().isBefore(commit, found)) ? commit : found;
        }
        return found;
    }

    private void look(FileChange change, @Nullable List<String> after) {
        School later = after == null ? null : records.schoolOf(after);
        Map<String, Text> differences = null;
        for (String id : change.before()) {
            List<String> text = texts.get(id);
            School before = text == null ? null : records.schoolOf(text);
            if (before != null && later != null) {
                Map<String, Text> found = SettingsDifference.between(before, later, day(change.commit(), later));
                if (differences == null) {
                    differences = new LinkedHashMap<>(found);
                } else {
                    differences.keySet().retainAll(found.keySet());
                }
            }
        }
        if (differences != null && !differences.isEmpty()) {
            Text what = Text.join(Text.of("；", "; "), List.copyOf(differences.values()));
            scope.tell(
                    change.commit(),
                    Code.SETTINGS_CHANGED.at(Place.of(Records.SETTINGS), what, scope.told(change.commit())));
        }
    }

    private LocalDate day(@Nullable Commit commit, School school) {
        OffsetDateTime at = commit == null ? null : commit.at();
        return school.zone().at(at == null ? now : at).toLocalDate();
    }
}

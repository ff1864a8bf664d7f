package stability.app.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.AuditNote;
import stability.app.FileChange;
import stability.app.Records;
import stability.app.Repository;
import stability.app.Repository.Commit;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.field.Zone;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** Compares the folder with what an earlier audit saw. */
final class NoteCheck {
    private final @Nullable AuditNote last;
    private final Repository repository;
    private final FolderHistory history;
    private final Zone zone;

    NoteCheck(@Nullable AuditNote last, Repository repository, FolderHistory history, Zone zone) {
        this.last = last;
        this.repository = repository;
        this.history = history;
        this.zone = zone;
    }

    /**
     * Adds what is different, unless git has told it with a name and a day.
     *
     * @param seen the records of today
     * @param problems what is found so far
     */
    void run(Map<String, AuditNote.NotedMatter> seen, List<Provenance> provenances, List<Problem> problems) {
        if (last == null) {
            gone(problems);
        } else {
            compare(last, seen, provenances, problems);
        }
    }

    /** A note that was committed does not go by itself. */
    private void gone(List<Problem> problems) {
        FileHistory note = history.file(Records.NOTE);
        if (note.wasCommitted()) {
            FileChange deletion = note.deletion();
            Commit commit = deletion == null ? null : deletion.commit();
            problems.add(Code.RECORD_DELETED.at(Place.of(Records.NOTE), CommitWords.of(commit, zone)));
        }
    }

    private void compare(
            AuditNote last,
            Map<String, AuditNote.NotedMatter> seen,
            List<Provenance> provenances,
            List<Problem> problems) {
        Text since = Text.of("自 {0} 的审计以来", "since the audit of {0}").with(TimeFormat.readable(last.at()));
        String head = last.head();
        if (head != null && repository.hasLost(head)) {
            problems.add(Code.HISTORY_REWRITTEN.at(
                    null, TimeFormat.readable(last.at()), head.substring(0, Math.min(head.length(), 10))));
        }
        Set<String> told = new HashSet<>();
        for (Problem problem : problems) {
            if (problem.place() != null) {
                told.add(problem.code() + " " + problem.place().file());
            }
        }
        last.records().forEach((file, before) -> {
            AuditNote.NotedMatter now = seen.get(file);
            if (now == null) {
                add(Code.RECORD_DELETED.at(Place.of(file), since), told, problems);
            } else if (!now.steps().containsAll(before.steps()) && !told.contains(Code.STEP_CHANGED + " " + file)) {
                long gone = before.steps().stream()
                        .filter(step -> !now.steps().contains(step))
                        .count();
                Text steps = Text.of("{0} 个步骤", "steps: {0}").with(gone);
                add(Code.STEP_REMOVED.at(Place.of(file), steps, since), told, problems);
            }
        });
        for (Provenance provenance : provenances) {
            String file = provenance.matter().file();
            AuditNote.NotedMatter before = last.records().get(file);
            AuditNote.NotedMatter now = seen.get(file);
            if (before != null
                    && now != null
                    && before.signed()
                    && !before.facts().equals(now.facts())) {
                Text name = provenance.matter().kind().stepLabel(provenance.firstStage());
                Text facts = Text.of("事实部分", "the facts");
                add(Code.FACT_CHANGED.at(Place.of(file), name, facts, since), told, problems);
            }
        }
    }

    private static void add(Problem problem, Set<String> told, List<Problem> problems) {
        Place place = problem.place();
        if (place != null && !told.contains(problem.code() + " " + place.file())) {
            problems.add(problem);
        }
    }
}

package stability.app.audit;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.AuditNote;
import stability.app.Records;
import stability.app.Repository;
import stability.app.Repository.Commit;
import stability.app.Repository.Reach;
import stability.app.Repository.SignatureStatus;
import stability.app.check.Findings;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/**
 * Tells who committed each step, and what was done to the account besides appending to it. What git cannot tell it says
 * so: a folder that is not in git is judged by its own times, and by the note of an earlier audit.
 */
public final class Audit {
    private final Records records;
    private final Repository repository;

    public Audit(Records records, Repository repository) {
        this.records = records;
        this.repository = repository;
    }

    /**
     * Where a step comes from.
     *
     * @param commit the commit that brought it, or at the edge of a shallow clone some earlier one; null if it is not committed
     * @param signature what git says of that commit's signature
     */
    public record Origin(
            Matter<?> matter, Step step, @Nullable Commit commit, SignatureStatus signature) {}

    /**
     * What an audit gives.
     *
     * @param reach how far the folder could be followed
     * @param records how many records there are
     * @param origins where each step that is told of comes from
     * @param last the note of an earlier audit; null if there is none
     * @param note what this one has seen, for a later one
     */
    public record Audited(
            Reach reach,
            int records,
            Origins origins,
            @Nullable AuditNote last,
            AuditNote note,
            Findings findings) {}

    /**
     * Audits the folder as it is now.
     *
     * @param since a revision: only what came after it is told; null for everything
     * @param now the present moment, for the note
     */
    public Audited run(@Nullable String since, OffsetDateTime now) {
        Records.FolderReading reading = records.inspect(file -> true);
        Ledger ledger = reading.ledger();
        if (ledger == null || !reading.problems().isEmpty()) {
            throw new Refused(ExitStatus.UNREADABLE, reading.problems());
        }
        Set<String> range = since == null ? null : repository.after(since);
        FolderHistory history = FolderHistory.of(repository);
        AuditScope scope =
                new AuditScope(range, history.order(), ledger.school().zone());
        List<Provenance> provenances = provenances(ledger, history);
        Origins origins = Origins.of(provenances, scope, repository);
        AuditNote last = records.auditNote();
        AuditNote note = note(provenances, now);

        List<Problem> problems = new ArrayList<>();
        provenances.forEach(each -> new AlterationCheck(each, scope).run(problems::add));
        DeletionCheck.run(history, ledger, scope, problems::add);
        PrivateCheck.run(history, scope, problems::add);
        if (last != null) {
            new NoteCheck(last, repository).run(note.records(), provenances, problems);
        }
        new TimeCheck(ledger.school(), repository.reach()).run(origins.steps(), problems::add);
        return new Audited(
                repository.reach(),
                provenances.size(),
                origins,
                last,
                note,
                Findings.of(problems, reading.allowances(), Code::isOfHistory));
    }

    private List<Provenance> provenances(Ledger ledger, FolderHistory history) {
        List<Provenance> provenances = new ArrayList<>();
        for (Matter<?> matter : ledger.all()) {
            provenances.add(new Provenance(matter, records.lines(matter), history.file(matter.file()), repository));
        }
        return provenances;
    }

    /** What the folder is now, for a later audit to compare with. */
    private AuditNote note(List<Provenance> provenances, OffsetDateTime now) {
        Map<String, AuditNote.NotedMatter> seen = new LinkedHashMap<>();
        provenances.forEach(each -> seen.put(each.matter().file(), each.noted()));
        return new AuditNote(now.truncatedTo(ChronoUnit.SECONDS), repository.head(), seen);
    }
}

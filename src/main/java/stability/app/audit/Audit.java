package stability.app.audit;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stability.app.AuditNote;
import stability.app.Records;
import stability.app.Repository;
import stability.app.Repository.Commit;
import stability.app.Repository.Descent;
import stability.app.Repository.Reach;
import stability.app.Repository.SignatureStatus;
import stability.app.check.Findings;
import stability.domain.field.Place;
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
        Map<String, List<String>> read = read(ledger);
        boolean hasHistory = repository.reach().hasHistory();
        List<Descent> commits = hasHistory ? repository.commits() : List.of();
        FolderHistory history = FolderHistory.of(repository);
        Set<String> absent = new TreeSet<>();
        if (hasHistory) {
            new WorkingCopy(repository, FolderHistory.TEXTS).compare(read, history, history::take, absent::add);
        }
        List<Problem> problems = new ArrayList<>();
        TakingOver taking = TakingOver.of(ledger.school(), history.file(Records.SETTINGS), read);
        AuditScope scope = new AuditScope(range, new Lineage(commits), ledger.school(), taking, problems::add);
        List<Provenance> provenances = provenances(ledger, read, history);
        Origins origins = Origins.of(provenances, scope, repository);
        AuditNote last = records.auditNote();
        AuditNote note = note(provenances, now);

        provenances.forEach(each -> new AlterationCheck(each, scope).run());
        FactCheck.run(provenances, scope, repository);
        DeletionCheck.run(history, read.keySet(), absent, scope);
        PrivateCheck.run(history, scope);
        SettingsCheck.run(history, read.getOrDefault(Records.SETTINGS, List.of()), records, repository, scope, now);
        AllowanceCheck.run(reading.allowances(), read, history, scope);
        DescentCheck.run(commits, history.touched(), scope);
        new NoteCheck(last, repository, history, ledger.school().zone()).run(note.records(), provenances, problems);
        new TimeCheck(ledger.school(), repository.reach(), scope).run(origins.steps());
        taking.tell(scope);
        unchecked(history, absent, scope);
        return new Audited(
                repository.reach(),
                provenances.size(),
                origins,
                last,
                note,
                Findings.of(problems, reading.allowances(), Code::isOfHistory));
    }

    /** Path → the lines of each record and of the settings. */
    private Map<String, List<String>> read(Ledger ledger) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        read.put(Records.SETTINGS, records.lines(Records.SETTINGS));
        ledger.all().forEach(matter -> read.put(matter.file(), records.lines(matter.file())));
        return read;
    }

    private static List<Provenance> provenances(Ledger ledger, Map<String, List<String>> read, FolderHistory history) {
        List<Provenance> provenances = new ArrayList<>();
        for (Matter<?> matter : ledger.all()) {
            String file = matter.file();
            provenances.add(new Provenance(matter, read.getOrDefault(file, List.of()), history.file(file)));
        }
        return provenances;
    }

    /** What an audit cannot vouch for is a finding: whoever hides something could see to it that it is not there. */
    private void unchecked(FolderHistory history, Set<String> absent, AuditScope scope) {
        if (repository.reach() == Reach.HEADLESS) {
            scope.tell(Code.HISTORY_HIDDEN.at(null));
        }
        if (!absent.isEmpty()) {
            scope.tell(Code.NOT_CHECKED_OUT.at(Place.of(absent.iterator().next()), absent.size()));
        }
        int unknown =
                history.files().values().stream().mapToInt(FileHistory::unknown).sum();
        if (unknown > 0) {
            scope.tell(Code.NOT_IN_CLONE.at(null, unknown));
        }
    }

    /** What the folder is now, for a later audit to compare with. */
    private AuditNote note(List<Provenance> provenances, OffsetDateTime now) {
        Map<String, AuditNote.NotedMatter> seen = new LinkedHashMap<>();
        provenances.forEach(each -> seen.put(each.matter().file(), each.noted()));
        return new AuditNote(now.truncatedTo(ChronoUnit.SECONDS), repository.head(), seen);
    }
}

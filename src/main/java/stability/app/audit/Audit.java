package stability.app.audit;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import stability.app.Repository.Seal;
import stability.app.Verdict;
import stability.domain.Code;
import stability.domain.ExitStatus;
import stability.domain.Matter;
import stability.domain.Problem;
import stability.domain.Refused;
import stability.domain.Step;
import stability.domain.ledger.Ledger;

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
     * @param seal what git says of that commit's signature
     */
    public record Origin(
            Matter<?> matter, Step step, @Nullable Commit commit, Seal seal) {}

    /**
     * What an audit gives.
     *
     * @param reach how far the folder could be followed
     * @param records how many records there are
     * @param origins every step looked at, matter by matter
     * @param commits the commits that brought them, with what git says of each signature
     * @param unknown the steps of which nobody knows who committed them, though they are not new
     */
    public record Result(
            Reach reach,
            int records,
            List<Origin> origins,
            Map<Commit, Seal> commits,
            int unknown,
            @Nullable AuditNote last,
            AuditNote note,
            Verdict verdict) {}

    /**
     * Audits the folder as it is now.
     *
     * @param since a revision: only what came after it is told; null for everything
     * @param now the present moment, for the note
     */
    public Result run(@Nullable String since, OffsetDateTime now) {
        Records.Inspection inspection = records.inspect(file -> true);
        Ledger ledger = inspection.ledger();
        if (ledger == null || !inspection.problems().isEmpty()) {
            throw new Refused(ExitStatus.UNREADABLE, inspection.problems());
        }
        Set<String> range = since == null ? null : repository.after(since);
        Reach reach = repository.reach();
        Map<String, FileHistory> histories = new HashMap<>();
        Map<String, Integer> order = new HashMap<>();
        if (reach.hasHistory()) {
            repository.replay(null, change -> {
                if (change.commit() != null) {
                    order.putIfAbsent(change.commit().id(), order.size());
                }
                histories
                        .computeIfAbsent(change.file(), file -> new FileHistory())
                        .take(change);
            });
        }
        AuditScope scope = new AuditScope(range, order, ledger.school().zone());
        List<Problem> problems = new ArrayList<>();
        Map<String, AuditNote.Entry> seen = new LinkedHashMap<>();
        List<Provenance> provenances = new ArrayList<>();
        for (Matter<?> matter : ledger.all()) {
            FileHistory history = histories.getOrDefault(matter.file(), new FileHistory());
            Provenance provenance = new Provenance(matter, records.lines(matter), history, repository);
            provenances.add(provenance);
            seen.put(matter.file(), provenance.entry());
            new AlterationCheck(provenance, scope).run(problems::add);
        }
        DeletionCheck.run(histories, ledger, scope, problems::add);
        PrivateCheck.run(histories, scope, problems::add);
        AuditNote last = records.auditNote();
        if (last != null) {
            new NoteCheck(last, repository).run(seen, provenances, problems);
        }
        Map<String, Seal> seals = reach.hasHistory() ? repository.seals(commits(provenances)) : Map.of();
        List<Origin> origins = new ArrayList<>();
        Map<Commit, Seal> told = new LinkedHashMap<>();
        int unknown = 0;
        for (Provenance provenance : provenances) {
            for (Step step : provenance.matter().steps()) {
                Commit commit = provenance.origin(step);
                boolean edge = commit != null && commit.edge();
                unknown += edge ? 1 : 0;
                if (!scope.has(commit)) {
                    continue;
                }
                Seal seal = commit == null ? Seal.NONE : seals.getOrDefault(commit.id(), Seal.UNCHECKED);
                origins.add(new Origin(provenance.matter(), step, commit, seal));
                if (commit != null && !edge) {
                    told.put(commit, seal);
                }
            }
        }
        new TimeCheck(ledger.school(), reach).run(origins, problems::add);
        return new Result(
                reach,
                provenances.size(),
                origins,
                told,
                unknown,
                last,
                new AuditNote(now.truncatedTo(ChronoUnit.SECONDS), repository.head(), seen),
                Verdict.of(problems, inspection.allowances(), Code::isOfHistory));
    }

    private static Collection<String> commits(List<Provenance> provenances) {
        Set<String> commits = new HashSet<>();
        for (Provenance provenance : provenances) {
            for (Step step : provenance.matter().steps()) {
                Commit commit = provenance.origin(step);
                if (commit != null && !commit.edge()) {
                    commits.add(commit.id());
                }
            }
        }
        return commits;
    }
}

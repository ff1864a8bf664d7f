package stability.app.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stability.app.Repository;
import stability.app.Repository.Commit;
import stability.app.Repository.SignatureStatus;
import stability.app.audit.Audit.Origin;
import stability.domain.matter.Step;

/**
 * Which commit each step came with.
 *
 * @param steps every step that the audit tells of, matter by matter
 * @param commits the commits that brought them, with what git says of each signature
 * @param unknown how many steps of the whole account lie at the edge of a shallow clone or beyond it
 */
public record Origins(List<Origin> steps, Map<Commit, SignatureStatus> commits, int unknown) {

    static Origins of(List<Provenance> provenances, AuditScope scope, Repository repository) {
        Map<String, SignatureStatus> signatures =
                repository.reach().hasHistory() ? repository.signatures(hashes(provenances)) : Map.of();
        List<Origin> steps = new ArrayList<>();
        int unknown = 0;
        for (Provenance provenance : provenances) {
            for (Step step : provenance.matter().steps()) {
                Commit commit = provenance.origin(step);
                SignatureStatus signature = commit == null
                        ? SignatureStatus.NONE
                        : signatures.getOrDefault(commit.id(), SignatureStatus.UNCHECKED);
                if (scope.has(commit)) {
                    steps.add(new Origin(provenance.matter(), step, commit, signature));
                }
                unknown += commit != null && commit.edge() ? 1 : 0;
            }
        }
        return new Origins(steps, commits(steps), unknown);
    }

    private static Map<Commit, SignatureStatus> commits(List<Origin> steps) {
        Map<Commit, SignatureStatus> commits = new LinkedHashMap<>();
        for (Origin origin : steps) {
            Commit commit = origin.commit();
            if (commit != null && !commit.edge()) {
                commits.put(commit, origin.signature());
            }
        }
        return commits;
    }

    private static Set<String> hashes(List<Provenance> provenances) {
        Set<String> hashes = new HashSet<>();
        for (Provenance provenance : provenances) {
            for (Step step : provenance.matter().steps()) {
                Commit commit = provenance.origin(step);
                if (commit != null && !commit.edge()) {
                    hashes.add(commit.id());
                }
            }
        }
        return hashes;
    }
}

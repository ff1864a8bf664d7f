package stability.app.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.AuditNote;
import stability.app.Repository.Commit;
import stability.domain.matter.Matter;
import stability.domain.matter.SignStep;
import stability.domain.matter.Step;

/** A matter as it stands in its file, and where each of its lines comes from. */
final class Provenance {
    private final Matter<?> matter;
    private final List<String> lines;
    private final FileHistory history;

    Provenance(Matter<?> matter, List<String> lines, FileHistory history) {
        this.matter = matter;
        this.lines = lines;
        this.history = history;
    }

    Matter<?> matter() {
        return matter;
    }

    FileHistory history() {
        return history;
    }

    List<String> lines() {
        return lines;
    }

    String line(Step step) {
        return lines.get(step.line() - 1);
    }

    /** The commit that brought the step; null if it is not committed. */
    @Nullable
    Commit origin(Step step) {
        return history.source(line(step));
    }

    /** The stage that vouches for the facts: the one that the matter begins with. */
    String firstStage() {
        return matter.carrying() != null
                ? Step.CARRY
                : matter.kind().steps().get(0).name();
    }

    /** The signatures under the first stage. */
    List<Step> signatures() {
        return matter.steps().stream()
                .filter(step -> step.values().has(SignStep.STAGE)
                        && step.values().need(SignStep.STAGE).equals(firstStage()))
                .toList();
    }

    /** Its fingerprints for the note. */
    AuditNote.NotedMatter noted() {
        List<String> facts = new ArrayList<>();
        Set<String> steps = new HashSet<>();
        FactText.of(lines).values().forEach(facts::addAll);
        for (String line : lines) {
            if (RecordLine.isStep(line)) {
                steps.add(Fingerprint.of(line));
            }
        }
        return new AuditNote.NotedMatter(Fingerprint.of(facts), !signatures().isEmpty(), steps);
    }
}

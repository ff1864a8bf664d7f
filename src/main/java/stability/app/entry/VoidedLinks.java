package stability.app.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import stability.app.Records;
import stability.domain.ledger.Kinds;
import stability.domain.ledger.Links;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;

/** What becomes of the links between matters when something is voided. */
final class VoidedLinks {
    private final Records records;

    VoidedLinks(Records records) {
        this.records = records;
    }

    /**
     * Refuses to take matters out that others name in what is in force. What a matter has brought to light itself may name it as
     * where it comes from.
     *
     * @param before each matter that goes out, by its id, as it stands
     * @param after the same as it will be: matters that go together may name each other
     */
    void unnamed(Map<String, Matter.History<?>> before, Map<String, Matter.History<?>> after) {
        List<Problem> problems = new ArrayList<>();
        records.mentioning(before.keySet()).forEach((id, others) -> {
            List<String> named = Links.inSteps(Objects.requireNonNull(before.get(id)));
            List<String> blocking = new ArrayList<>();
            for (Matter<?> other : others) {
                Matter.History<?> mended = after.get(other.id());
                Matter.History<?> history = mended == null ? other.history(null) : mended;
                boolean inFacts =
                        history.state().onRecord() && Links.inFacts(history).contains(id);
                if (Links.inSteps(history).contains(id) || (inFacts && !named.contains(other.id()))) {
                    blocking.add(other.id());
                }
            }
            if (!blocking.isEmpty()) {
                problems.add(Code.STILL_NAMED.at(null, id, String.join(" ", blocking)));
            }
        });
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** Tells which matters the steps that go out have brought to light: they stay in the account. */
    <S extends MatterState> List<Problem> brought(Matter.History<S> before, Matter.History<S> after) {
        List<String> gone = new ArrayList<>(Links.inSteps(before));
        gone.removeAll(Links.inSteps(after));
        gone.removeIf(id -> {
            Kind<?> kind = Kinds.of(id);
            Matter<?> other = kind == null || !records.exists(kind, id) ? null : records.readIfSound(kind, id);
            Matter.History<?> history = other == null ? null : other.history(null);
            return history == null
                    || !history.state().onRecord()
                    || !Links.inFacts(history).contains(before.matter().id());
        });
        return gone.isEmpty() ? List.of() : List.of(Code.FOUND_STAYS.at(null, String.join(" ", gone)));
    }
}

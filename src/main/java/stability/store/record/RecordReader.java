package stability.store.record;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Node;
import stability.domain.field.Place;
import stability.domain.field.Values;
import stability.domain.field.Zone;
import stability.domain.matter.Decoder;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepHead;
import stability.domain.matter.StepType;
import stability.domain.problem.Code;
import stability.domain.problem.FileProblems;
import stability.domain.problem.Problem;
import stability.domain.problem.Suggestions;
import stability.store.yaml.Scalars;

/**
 * A record file's tree → a matter. Holds the file to its form: facts as the kind declares them, then {@code steps:} as
 * the last key, each step on one line of its own.
 *
 * @param <S> the state of the kind
 */
public final class RecordReader<S extends MatterState> {
    /** A step line begins with a dash, a blank and a brace: the mapping stands in the third column. */
    private static final int STEP_COLUMN = 3;

    private final Kind<S> kind;
    private final String file;
    private final FileProblems problems = new FileProblems();
    private final Decoder decoder;

    /**
     * @param file its path below the records folder
     * @param zone the school's, in which every moment comes out
     */
    public RecordReader(Kind<S> kind, String file, Zone zone) {
        this.kind = kind;
        this.file = file;
        this.decoder = new Decoder(problems::add, Scalars::isMisread, zone);
    }

    /** The matter, or null after reporting everything that is wrong with it. */
    public @Nullable Matter<S> read(Node.Mapping root, Consumer<Problem> report) {
        Values facts = decoder.values(root, kind.facts(), Set.of(StepHead.STEPS));
        List<Step> steps = steps(root);
        stepsLast(root);
        String id = problems.isEmpty() ? identity(root, facts) : null;
        problems.tell(report);
        return id == null || !problems.isEmpty() ? null : new Matter<>(kind, id, facts, List.copyOf(steps), file);
    }

    private void stepsLast(Node.Mapping root) {
        boolean after = false;
        for (Map.Entry<String, Node.Entry> entry : root.entries().entrySet()) {
            if (after) {
                problems.add(Code.STEPS_NOT_LAST.at(entry.getValue().place(), entry.getKey()));
            }
            after |= entry.getKey().equals(StepHead.STEPS);
        }
    }

    /** The id, which facts, file name and folder must agree on. */
    private @Nullable String identity(Node.Mapping root, Values facts) {
        String id = kind.id(facts);
        String expected = kind.idAt(file);
        if (id == null || !id.equals(expected)) {
            problems.add(Code.ID_MISMATCH.at(root.place(), String.valueOf(id), file));
        }
        return id;
    }

    private List<Step> steps(Node.Mapping root) {
        List<Step> steps = new ArrayList<>();
        Node node = root.get(StepHead.STEPS);
        if (!(node instanceof Node.Sequence sequence) || sequence.items().isEmpty()) {
            problems.add(Code.NO_STEPS.at(node == null ? root.place() : node.place()));
            return steps;
        }
        int previous = 0;
        for (Node item : sequence.items()) {
            if (problems.isFull()) {
                break; // thousands of steps may be wrong in the same way
            }
            Place place = item.place();
            boolean oneLine = item instanceof Node.Mapping mapping
                    && mapping.endLine() == place.line()
                    && place.column() == STEP_COLUMN
                    && place.line() != previous;
            previous = place.line();
            if (!oneLine) {
                problems.add(Code.STEP_NOT_ONE_LINE.at(place));
            } else {
                Step step = step((Node.Mapping) item);
                if (step != null) {
                    steps.add(step);
                }
            }
        }
        return steps;
    }

    private @Nullable Step step(Node.Mapping node) {
        StepType<S> type = node.get(StepHead.DID.name()) instanceof Node.Scalar did ? kind.step(did.text()) : null;
        if (type == null && node.get(StepHead.DID.name()) instanceof Node.Scalar did) {
            List<String> names = kind.steps().stream().map(StepType::name).toList();
            problems.add(Code.UNKNOWN_STEP.at(did.place(), did.text()).hinting(Suggestions.hint(did.text(), names)));
            return null;
        }
        List<Field<?>> fields = new ArrayList<>(StepHead.FIELDS);
        if (type != null) {
            fields.addAll(type.fields());
        }
        int before = problems.count();
        Values all = decoder.values(node, fields, Set.of());
        if (problems.count() > before || type == null) {
            return null;
        }
        Values.Builder own = Values.builder();
        type.fields().forEach(field -> own.take(field, all));
        OffsetDateTime at = all.need(StepHead.AT);
        return new Step(
                at,
                all.need(StepHead.RECORDED),
                all.need(StepHead.BY),
                type,
                own.build(),
                node.place().line());
    }
}

package stability.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.domain.Code;
import stability.domain.ExitStatus;
import stability.domain.Kind;
import stability.domain.Matter;
import stability.domain.MatterState;
import stability.domain.Node;
import stability.domain.Place;
import stability.domain.Problem;
import stability.domain.Refused;
import stability.domain.Step;
import stability.domain.StepHead;
import stability.domain.Values;
import stability.store.yaml.FactLines;
import stability.store.yaml.FlowLine;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Source;

/** One record file: reading it, making a new one, appending to one. */
final class RecordFile {
    private RecordFile() {}

    /** The matter in the file, or null after reporting everything that is wrong with it. */
    static <S extends MatterState> @Nullable Matter<S> read(
            Path root, Kind<S> kind, String file, Consumer<Problem> problems) {
        if (Links.leadOut(root, root.resolve(file))) {
            problems.accept(Code.LINK_OUT.at(Place.of(file)));
            return null;
        }
        Source source = Source.read(root.resolve(file), file, problems);
        return source == null ? null : parse(kind, file, source, problems);
    }

    static <S extends MatterState> @Nullable Matter<S> parse(
            Kind<S> kind, String file, Source source, Consumer<Problem> problems) {
        Node.Mapping tree = NodeReader.read(source, problems);
        return tree == null ? null : new RecordReader<>(kind, file).read(tree, problems);
    }

    /** The bytes of a new record: facts as lines, then the steps. */
    static byte[] compose(Kind<?> kind, Values facts, List<Step> steps) {
        StringBuilder text = new StringBuilder(FactLines.of(Encoder.fields(kind.facts(), facts)));
        text.append(StepHead.STEPS).append(":\n").append(lines(steps));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(List<Step> steps) {
        StringBuilder lines = new StringBuilder();
        steps.forEach(step -> lines.append(FlowLine.of(Encoder.step(step))));
        return lines.toString();
    }

    /**
     * Appends steps behind every byte that is there. The file is read once more, so that what an editor wrote a moment
     * ago stays; other writers of ours wait for the lock that the caller holds.
     */
    static void append(Path root, Matter<?> matter, List<Step> steps) {
        List<Problem> problems = new ArrayList<>();
        Source source = Source.read(root.resolve(matter.file()), matter.file(), problems::add);
        if (source == null) {
            throw new Refused(ExitStatus.UNREADABLE, problems);
        }
        // Some editors leave no line end behind the last line; the step must not be glued to it.
        String gap = source.endsWithNewline() ? "" : "\n";
        String after = source.text() + gap + lines(steps);
        SafeWriter.write(root.resolve(matter.file()), after.getBytes(StandardCharsets.UTF_8));
    }
}

package stability.store.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Node;
import stability.domain.field.Place;
import stability.domain.field.Values;
import stability.domain.field.Zone;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepHead;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Reasons;
import stability.domain.problem.Refused;
import stability.store.canonical.CanonicalReader;
import stability.store.lock.Disk;
import stability.store.lock.SymbolicLinks;
import stability.store.yaml.FactLines;
import stability.store.yaml.FileBytes;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Source;

/** One record file: reading it, making a new one, appending to one. */
public final class RecordFile {
    private RecordFile() {}

    /**
     * The matter in the file, or null after reporting everything that is wrong with it.
     *
     * @param zone the school's, in which every moment comes out
     */
    public static <S extends MatterState> @Nullable Matter<S> read(
            Path root, Zone zone, Kind<S> kind, String file, Consumer<Problem> problems) {
        if (SymbolicLinks.leadOut(root, root.resolve(file))) {
            problems.accept(Code.LINK_OUT.at(Place.of(file)));
            return null;
        }
        FileBytes bytes = new FileBytes();
        if (!bytes.read(root.resolve(file), file, problems)) {
            return null;
        }
        Matter<S> matter =
                new CanonicalReader(zone).read(kind, id(kind, file), file, bytes.bytes(), bytes.length(), false);
        if (matter != null) {
            return matter;
        }
        Source source = Source.of(bytes.bytes(), bytes.length(), file, problems);
        return source == null ? null : parse(zone, kind, file, source, problems);
    }

    /** The id that belongs to the file; the empty one, which is no record's, if none does. */
    private static String id(Kind<?> kind, String file) {
        return Objects.requireNonNullElse(kind.idAt(file), "");
    }

    public static <S extends MatterState> @Nullable Matter<S> parse(
            Zone zone, Kind<S> kind, String file, Source source, Consumer<Problem> problems) {
        Node.Mapping tree = NodeReader.read(source, problems);
        return tree == null ? null : new RecordReader<>(kind, file, zone).read(tree, problems);
    }

    /** The text of a new record: facts as lines, then the steps; what may stand for a reason with the comment that says so. */
    public static String compose(Kind<?> kind, Values facts, List<Step> steps, Reasons reasons) {
        return new AllowanceComments(kind, reasons).facts(facts) + StepHead.STEPS + ":\n" + lines(kind, steps, reasons);
    }

    /** The same, and nothing in it may stand for a reason. */
    public static String compose(Kind<?> kind, Values facts, List<Step> steps) {
        return compose(kind, facts, steps, Reasons.NONE);
    }

    /** Values as people read and edit them, in the order in which the fields are declared: how facts stand in a record. */
    public static String facts(List<Field<?>> fields, Values values) {
        return FactLines.of(Encoder.fields(fields, values));
    }

    /** The lines of steps, each with its end. */
    public static String lines(Kind<?> kind, List<Step> steps, Reasons reasons) {
        AllowanceComments comments = new AllowanceComments(kind, reasons);
        StringBuilder lines = new StringBuilder();
        for (Step step : steps) {
            lines.append(comments.step(step));
        }
        return lines.toString();
    }

    /**
     * The bytes of a file with lines appended behind every byte that is there. The file is read once more, so that what an editor wrote a moment
     * ago stays; other writers of ours wait for the lock that the caller holds.
     */
    static byte[] appended(Path root, Disk disk, Kind<?> kind, String file, String lines) {
        List<Problem> problems = new ArrayList<>();
        byte[] pending = disk.pending(root.resolve(file));
        Source source = pending == null
                ? Source.read(root.resolve(file), file, problems::add)
                : Source.of(pending, file, problems::add);
        if (source == null) {
            throw new Refused(ExitStatus.UNREADABLE, problems);
        }
        // Some editors leave no line end behind the last line; the step must not be glued to it.
        String gap = source.endsWithNewline() ? "" : "\n";
        return bytes(kind, file, source.text() + gap + lines);
    }

    /** Appends lines to a file, likewise. */
    static void append(Path root, Disk disk, Kind<?> kind, String file, String lines) {
        disk.write(root, file, appended(root, disk, kind, file, lines));
    }

    /** The bytes of a record; refused if they could not be read again. */
    static byte[] bytes(Kind<?> kind, String file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CanonicalReader reader =
                new CanonicalReader(Zone.fixed(ZoneOffset.UTC)); // whatever the days, it can be read or not
        if (reader.read(kind, id(kind, file), file, bytes, bytes.length, false) != null) {
            return bytes;
        }
        List<Problem> problems = new ArrayList<>();
        if (NodeReader.read(source(file, bytes), problems::add) == null) {
            throw new Refused(ExitStatus.NOT_ALLOWED, problems);
        }
        return bytes;
    }

    /** Bytes that are about to be written, of a record or not, as they will be read; refused if they could not be. */
    static Source source(String file, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        Source source = Source.of(bytes, file, problems::add);
        if (source == null) {
            throw new Refused(ExitStatus.NOT_ALLOWED, problems);
        }
        return source;
    }
}

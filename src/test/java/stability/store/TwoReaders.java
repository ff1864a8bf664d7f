package stability.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Node;
import stability.domain.field.Values;
import stability.domain.field.Zone;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.problem.Problem;
import stability.domain.school.School;
import stability.store.canonical.CanonicalReader;
import stability.store.record.RecordReader;
import stability.store.scan.RawScan;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Source;

/** Holds the reader of the canonical form to the YAML reader: it gives the same, places included, or nothing. */
final class TwoReaders {
    /** One for all files, as in a run, so that what it keeps of one is there for the next. */
    private final CanonicalReader canonical;

    private final Zone zone;

    TwoReaders() {
        this(School.DEFAULT_ZONE);
    }

    TwoReaders(Zone zone) {
        this.zone = zone;
        this.canonical = new CanonicalReader(zone);
    }

    /** Reads the bytes both ways; whether they were taken for canonical. */
    <S extends MatterState> boolean agree(Kind<S> kind, String file, byte[] bytes) {
        Matter<S> quick =
                canonical.read(kind, Objects.requireNonNullElse(kind.idAt(file), ""), file, bytes, bytes.length, true);
        boolean free = quick != null && canonical.isFree();
        if (quick == null) {
            return false;
        }
        List<Problem> problems = new ArrayList<>();
        Source source = Source.of(bytes, file, problems::add);
        Node.@Nullable Mapping tree = source == null ? null : NodeReader.read(source, problems::add);
        Matter<S> slow = tree == null ? null : new RecordReader<>(kind, file, zone).read(tree, problems::add);
        assertThat(problems).isEmpty();
        isSame(quick, Objects.requireNonNull(slow));
        RawScan.RawFindings raw = RawScan.ALL.look(Objects.requireNonNull(source), tree);
        assertThat(raw.allowances()).isEmpty();
        if (free) {
            assertThat(raw.findings()).isEmpty();
        }
        return true;
    }

    private static void isSame(Matter<?> quick, Matter<?> slow) {
        assertThat(quick.id()).isEqualTo(slow.id());
        assertThat(quick.file()).isEqualTo(slow.file());
        isSame(quick.facts(), slow.facts());
        assertThat(quick.steps()).hasSameSizeAs(slow.steps());
        for (int i = 0; i < slow.steps().size(); i++) {
            Step one = quick.steps().get(i);
            Step other = slow.steps().get(i);
            isSame(one.values(), other.values());
            assertThat(List.of(one.at(), one.recorded(), one.by(), one.type(), one.line()))
                    .isEqualTo(List.of(other.at(), other.recorded(), other.by(), other.type(), other.line()));
        }
    }

    /** Values, their order and their places. */
    private static void isSame(Values quick, Values slow) {
        assertThat(quick).isEqualTo(slow);
        assertThat(quick.fields()).isEqualTo(slow.fields());
        for (Field<?> field : slow.fields()) {
            assertThat(quick.place(field)).as(field.name()).isEqualTo(slow.place(field));
            if (slow.get(field) instanceof Values group) {
                isSame((Values) Objects.requireNonNull(quick.get(field)), group);
            } else if (slow.get(field) instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Values) {
                for (int i = 0; i < list.size(); i++) {
                    isSame((Values) ((List<?>) quick.get(field)).get(i), (Values) list.get(i));
                }
            }
        }
    }
}

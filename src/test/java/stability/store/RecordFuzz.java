package stability.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import stability.domain.field.Node;
import stability.domain.ledger.Kinds;
import stability.domain.ledger.Links;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.problem.Problem;
import stability.domain.school.School;
import stability.store.record.RecordFile;
import stability.store.record.RecordReader;
import stability.store.scan.RawScan;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Source;
import stability.support.Said;

/**
 * Any bytes as a record of any kind: they end in findings or in a matter, never in both or neither. A matter folds, and what is
 * written of it reads back as the same. What the reader of the canonical form takes, it takes as the YAML reader does. The first byte says which kind; the rest is the file.
 */
public final class RecordFuzz {
    private static final TwoReaders READERS = new TwoReaders();

    private RecordFuzz() {}

    /** Tries one input; a law that does not hold is an error. */
    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length > 0) {
            Kind<?> kind = Kinds.ALL.get((data[0] & 0xFF) % Kinds.ALL.size());
            holds(kind, Arrays.copyOfRange(data, 1, data.length));
        }
    }

    /** The laws for the bytes of one file; gives the matter if it holds one. */
    static <S extends MatterState> Matter<S> holds(Kind<S> kind, byte[] bytes) {
        READERS.agree(kind, file(kind), bytes);
        List<Problem> problems = new ArrayList<>();
        Matter<S> matter = read(kind, file(kind), bytes, problems);
        assertThat(matter == null).isEqualTo(!problems.isEmpty());
        problems.forEach(Said::isPlain);
        if (matter != null) {
            Matter.History<S> history = matter.history(null);
            assertThat(history.applied().size() + history.rejected().size())
                    .isEqualTo(matter.steps().size());
            kind.objection(matter.facts());
            kind.legal(history.state());
            Links.of(matter);
            isReadAgain(matter);
        }
        return matter;
    }

    static <S extends MatterState> Matter<S> read(Kind<S> kind, String file, byte[] bytes, List<Problem> problems) {
        Source source = Source.of(bytes, file, problems::add);
        if (source == null) {
            return null;
        }
        Node.Mapping tree = NodeReader.read(source, problems::add);
        RawScan.ALL.look(source, tree).findings().forEach(Said::isPlain);
        return tree == null ? null : new RecordReader<>(kind, file, School.DEFAULT_ZONE).read(tree, problems::add);
    }

    /** A record of this kind that all inputs stand for. */
    static String file(Kind<?> kind) {
        return switch (kind.noun()) {
            case "screen" -> kind.file("2019-09-25/jwc");
            case "assess" -> kind.file("guoqing-2019/jwc");
            default -> kind.file(((stability.domain.matter.DatedKind<?>) kind).letter() + "-20190925-7k3q9");
        };
    }

    private static <S extends MatterState> void isReadAgain(Matter<S> matter) {
        String text = RecordFile.compose(matter.kind(), matter.facts(), matter.steps());
        byte[] composed = text.getBytes(UTF_8);
        if (composed.length > Source.LIMIT) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        Matter<S> again = read(matter.kind(), matter.file(), composed, problems);
        assertThat(problems).as(text).isEmpty();
        assertThat(Objects.requireNonNull(again).facts()).isEqualTo(matter.facts());
        assertThat(again.steps()).hasSameSizeAs(matter.steps());
        for (int i = 0; i < again.steps().size(); i++) {
            Step step = again.steps().get(i);
            Step first = matter.steps().get(i);
            assertThat(step.values()).isEqualTo(first.values());
            assertThat(List.of(step.at(), step.recorded(), step.by(), step.type()))
                    .isEqualTo(List.of(first.at(), first.recorded(), first.by(), first.type()));
        }
    }
}

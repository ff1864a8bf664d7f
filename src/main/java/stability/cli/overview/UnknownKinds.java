package stability.cli.overview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.ledger.Kinds;
import stability.domain.matter.Kind;
import stability.domain.problem.Problem;

/** The kinds of which not every record could be read: a figure of theirs would be wrong, and look like any other. */
final class UnknownKinds {
    private final Set<Kind<?>> kinds = new HashSet<>();

    /** @param noticed what came of reading the whole folder */
    UnknownKinds(List<Problem> noticed) {
        noticed.stream().filter(problem -> problem.code().isError()).forEach(problem -> add(problem.place()));
    }

    /** What neither its path nor its name tells may be a record of any kind. */
    private void add(@Nullable Place place) {
        Kind<?> kind = place == null ? null : kind(place.file());
        if (kind == null) {
            kinds.addAll(Kinds.ALL);
        } else {
            kinds.add(kind);
        }
    }

    /** The kind whose record it must be; by its id alone if it does not lie where it belongs. */
    private static @Nullable Kind<?> kind(String file) {
        Kind<?> kind = Kinds.at(file);
        String name = file.substring(file.lastIndexOf('/') + 1);
        return kind != null ? kind : Kinds.of(name.replaceFirst("\\..*", ""));
    }

    /** Whether every record of these kinds was read. */
    boolean areKnown(Kind<?>... asked) {
        return Set.of(asked).stream().noneMatch(kinds::contains);
    }

    /** Whether everything was read. */
    boolean isNone() {
        return kinds.isEmpty();
    }
}

package stability.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.domain.Code;
import stability.domain.Decoder;
import stability.domain.Node;
import stability.domain.Place;
import stability.domain.Problem;
import stability.domain.Values;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;
import stability.domain.school.SchoolRules;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Scalars;
import stability.store.yaml.Source;

/** Reads {@code stability.yaml}. */
final class SchoolReader {
    private final Path root;

    SchoolReader(Path root) {
        this.root = root;
    }

    /**
     * The school, or null after reporting everything that is wrong.
     *
     * @param look gets the raw text
     */
    @Nullable
    School read(Consumer<Source> look, Consumer<Problem> report) {
        if (!Files.exists(root.resolve(Layout.SCHOOL))) {
            report.accept(Code.NO_SCHOOL.at(null, root));
            return null;
        }
        if (Links.leadOut(root, root.resolve(Layout.SCHOOL))) {
            report.accept(Code.LINK_OUT.at(Place.of(Layout.SCHOOL)));
            return null;
        }
        List<Problem> problems = new ArrayList<>();
        Consumer<Problem> found = problems::add;
        Source source = Source.read(root.resolve(Layout.SCHOOL), Layout.SCHOOL, found);
        if (source != null) {
            look.accept(source);
        }
        Node.Mapping tree = source == null ? null : NodeReader.read(source, found);
        Values values = tree == null
                ? Values.EMPTY
                : new Decoder(found, Scalars::isMisread).values(tree, SchoolFields.ALL, Set.of());
        if (problems.isEmpty()) {
            SchoolRules.check(values, found);
        }
        for (Problem problem : problems) {
            report.accept(problem);
        }
        return problems.isEmpty() ? new School(values) : null;
    }
}

package stability.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Node;
import stability.domain.field.Place;
import stability.domain.field.Values;
import stability.domain.matter.Decoder;
import stability.domain.problem.Code;
import stability.domain.problem.FileProblems;
import stability.domain.problem.Problem;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;
import stability.domain.school.SchoolRules;
import stability.store.lock.SymbolicLinks;
import stability.store.yaml.NodeReader;
import stability.store.yaml.Scalars;
import stability.store.yaml.Source;

/** Reads {@code stability.yaml}. */
final class SchoolReader {
    private final Path root;

    SchoolReader(Path root) {
        this.root = root;
    }

    /** Gets the raw text of the file, and what it says, which is null if that cannot be read. */
    @FunctionalInterface
    interface SourceVisitor {
        void at(Source source, Node.@Nullable Mapping tree);
    }

    /** The school, or null after reporting everything that is wrong. */
    @Nullable
    School read(SourceVisitor look, Consumer<Problem> report) {
        if (!Files.exists(root.resolve(Layout.SCHOOL))) {
            report.accept(Code.NO_SCHOOL.at(null, root));
            return null;
        }
        if (SymbolicLinks.leadOut(root, root.resolve(Layout.SCHOOL))) {
            report.accept(Code.LINK_OUT.at(Place.of(Layout.SCHOOL)));
            return null;
        }
        Source source = Source.read(root.resolve(Layout.SCHOOL), Layout.SCHOOL, report);
        return source == null ? null : parse(source, look, report);
    }

    /** The school that the text describes, or null after reporting everything that is wrong. */
    static @Nullable School parse(Source source, SourceVisitor look, Consumer<Problem> report) {
        Problem newer = FormatLine.newer(source);
        if (newer != null) {
            report.accept(newer);
            return null;
        }
        FileProblems problems = new FileProblems();
        Consumer<Problem> found = problems::add;
        Node.Mapping tree = NodeReader.read(source, found);
        look.at(source, tree);
        Values values = tree == null
                ? Values.EMPTY
                : new Decoder(found, Scalars::isMisread, School.DEFAULT_ZONE).values(tree, SchoolFields.ALL, Set.of());
        if (problems.isEmpty()) {
            SchoolRules.check(values, found);
        }
        problems.tell(report);
        return problems.isEmpty() ? new School(values) : null;
    }
}

package stability.store.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.app.check.PrivacyFinding;
import stability.domain.field.Node;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.privacy.PersonalData;
import stability.domain.problem.Allowances;
import stability.domain.problem.FileProblems;
import stability.domain.problem.Problem;
import stability.store.yaml.Source;

/**
 * Looks at a file for personal data: at its name, at its raw text, since an unquoted number has lost digits once it is
 * read and a comment is not read at all, and at what the values say, since an escape or a fold can hide a number.
 */
final class PersonalScan {
    private static final Text HERE = Text.of("这里", "this place");
    private static final Text NAME = Text.of("文件名", "the file name");

    private PersonalScan() {}

    /**
     * What the file holds and should not.
     *
     * @param tree what the file says; null if it cannot be read
     * @param allowances what people let stand in the file; told all the same
     */
    static List<Problem> findings(Source source, Node.@Nullable Mapping tree, Allowances allowances) {
        FileProblems found = new FileProblems(allowances);
        boolean persons = PrivacyFinding.tellsOfPersons(source.name());
        for (PersonalData.Match match : PersonalData.scan(source.text())) {
            // a place has to be looked for, so only where it will be told
            if (found.wants(PrivacyFinding.code(match, persons), source.lineOf(match.start()))) {
                found.add(PrivacyFinding.of(match, persons, source.place(match.start()), HERE));
            }
        }
        if (tree != null) {
            hidden(source, tree, found);
        }
        List<Problem> findings = new ArrayList<>(name(source.name()));
        found.tell(findings::add);
        return findings;
    }

    /** What the name of a file holds and should not. */
    static List<Problem> name(String name) {
        return PersonalData.scan(name).stream()
                .map(match -> PrivacyFinding.of(match, Place.of(name), NAME))
                .toList();
    }

    /** Adds what only reading brings to light; what the raw text shows at the same value is known already. */
    private static void hidden(Source source, Node.Mapping tree, FileProblems found) {
        boolean persons = PrivacyFinding.tellsOfPersons(source.name());
        List<Node.Scalar> texts = new ArrayList<>();
        collect(tree, texts);
        List<Problem> raw = new ArrayList<>();
        found.tell(raw::add);
        Place last = new Place(source.name(), 1, 1);
        int index = 0;
        for (int i = 0; i < texts.size(); i++) {
            Place from = texts.get(i).place();
            // counted on from the value before: a line may be long and hold many
            boolean sameLine = from.line() == last.line();
            index = source.text()
                    .offsetByCodePoints(
                            sameLine ? index : source.start(from.line()),
                            from.column() - (sameLine ? last.column() : 1));
            last = from;
            String text = texts.get(i).text();
            if (source.text().startsWith(text, index) || source.text().startsWith(text, index + 1)) {
                continue; // it reads as it stands, and so has been looked at, a quote aside
            }
            Place to = i + 1 < texts.size() ? texts.get(i + 1).place() : null;
            for (PersonalData.Match match : PersonalData.scan(text)) {
                Problem problem = PrivacyFinding.of(match, persons, from, HERE);
                // of a code that is full already, not all that is raw is known; nor would more be told
                if (found.wants(problem.code(), from)
                        && raw.stream().noneMatch(known -> isSame(known, problem, from, to))) {
                    found.add(problem);
                }
            }
        }
    }

    private static boolean isSame(Problem known, Problem problem, Place from, @Nullable Place to) {
        Place place = known.place();
        return place != null
                && known.message().equals(problem.message())
                && place.compareTo(from) >= 0
                && (to == null || place.compareTo(to) < 0);
    }

    /** The keys and values below a node, in the order of the file. */
    private static void collect(Node node, List<Node.Scalar> texts) {
        if (node instanceof Node.Scalar scalar) {
            texts.add(scalar);
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, texts));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> {
                texts.add(new Node.Scalar(key, true, entry.place()));
                collect(entry.value(), texts);
            });
        }
    }
}

package stability.store.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Node;
import stability.domain.field.Place;
import stability.domain.problem.Allowance;
import stability.domain.problem.Allowances;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.prose.TextPaper;
import stability.store.picture.EvidenceFiles;
import stability.store.yaml.Source;

/**
 * Looks at the raw text and the name of a file, which a record no longer shows once it is read: an unquoted number has
 * lost digits by then, line ends are gone, and so are comments.
 */
public enum RawScan {
    /** For those who want the records: only what may make a text read otherwise than it was meant. */
    DOUBTS,
    /** All of it. */
    ALL;

    /**
     * What the text shows.
     *
     * @param findings personal data, line ends that are not as they should be, texts in doubt; those included that people let
     *     stand only where all is looked at
     * @param allowances what people let stand
     */
    public record RawFindings(List<Problem> findings, List<Allowance> allowances) {
        public static final RawFindings NOTHING = new RawFindings(List.of(), List.of());
    }

    /**
     * What the file shows.
     *
     * @param tree what the file says; null if it cannot be read
     */
    public RawFindings look(Source source, Node.@Nullable Mapping tree) {
        return this == DOUBTS ? doubts(source, tree) : all(source, tree);
    }

    private static RawFindings all(Source source, Node.@Nullable Mapping tree) {
        RawFindings found = new RawFindings(new ArrayList<>(), new ArrayList<>());
        new AllowanceReader(source).read(found.allowances()::add, found.findings()::add);
        Allowances allowances = new Allowances(found.allowances());
        found.findings().addAll(PersonalScan.findings(source, tree, allowances));
        lineEnds(source, found);
        if (tree != null) {
            found.findings().addAll(TextDoubts.of(source, tree, allowances));
        }
        return found;
    }

    private static RawFindings doubts(Source source, Node.@Nullable Mapping tree) {
        if (tree == null || TextDoubts.of(source, tree, Allowances.NONE).isEmpty()) {
            return RawFindings.NOTHING;
        }
        List<Allowance> allowances = new ArrayList<>();
        new AllowanceReader(source).read(allowances::add, other -> {});
        Allowances allowed = new Allowances(allowances);
        List<Problem> open = TextDoubts.of(source, tree, allowed).stream()
                .filter(doubt -> allowed.covering(doubt).isEmpty())
                .toList();
        return new RawFindings(open, List.of());
    }

    /** What the files show that are no records, of which only names and metadata are looked at. */
    public static List<Problem> others(Path root, List<String> others) {
        List<Problem> findings = new ArrayList<>();
        for (String other : others) {
            findings.addAll(PersonalScan.name(other));
            // a text is looked through line by line, by whoever reads it
            Problem metadata = TextPaper.at(other) == null ? EvidenceFiles.stray(root, other) : null;
            if (metadata != null) {
                findings.add(metadata);
            }
        }
        return findings;
    }

    private static void lineEnds(Source source, RawFindings found) {
        int crlf = source.text().indexOf("\r\n");
        if (crlf >= 0) {
            found.findings().add(Code.CRLF.at(source.place(crlf)));
        }
        if (!source.endsWithNewline()) {
            found.findings().add(Code.NO_LAST_NEWLINE.at(new Place(source.name(), source.lines(), 0)));
        }
    }
}

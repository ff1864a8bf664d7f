package stability.store.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Node;
import stability.domain.field.Place;
import stability.domain.problem.Allowance;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.store.picture.EvidenceFiles;
import stability.store.yaml.Source;

/**
 * Looks at the raw text and the name of a file, which a record no longer shows once it is read: an unquoted number has
 * lost digits by then, line ends are gone, and so are comments.
 */
public enum RawScan {
    /** For those who only want the records. */
    OFF,
    ON;

    /**
     * What the text shows.
     *
     * @param findings personal data, and line ends that are not as they should be
     * @param allowances what people let stand
     */
    public record RawFindings(List<Problem> findings, List<Allowance> allowances) {
        public static final RawFindings NOTHING = new RawFindings(List.of(), List.of());
    }

    /**
     * What the file shows; nothing if the scan is off.
     *
     * @param tree what the file says; null if it cannot be read
     */
    public RawFindings look(Source source, Node.@Nullable Mapping tree) {
        if (this == OFF) {
            return RawFindings.NOTHING;
        }
        RawFindings found = new RawFindings(new ArrayList<>(), new ArrayList<>());
        found.findings().addAll(PersonalScan.findings(source, tree));
        lineEnds(source, found);
        new AllowanceReader(source, found.findings()::add).read(found.allowances()::add);
        return found;
    }

    /** What the files show that are no records, of which only names and metadata are looked at. */
    public static List<Problem> others(Path root, List<String> others) {
        List<Problem> findings = new ArrayList<>();
        for (String other : others) {
            findings.addAll(PersonalScan.name(other));
            Problem metadata = EvidenceFiles.stray(root, other);
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

package stability.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stability.app.PrivacyFinding;
import stability.domain.Allowance;
import stability.domain.Code;
import stability.domain.Place;
import stability.domain.Problem;
import stability.domain.Text;
import stability.domain.privacy.PersonalData;
import stability.store.yaml.Source;

/**
 * Looks at the raw text and the name of a file, which a record no longer shows once it is read: an unquoted number has
 * lost digits by then, line ends are gone, and so are comments.
 */
enum RawScan {
    /** For those who only want the records. */
    OFF,
    ON;

    private static final Text HERE = Text.of("这里", "this place");
    private static final Text NAME = Text.of("文件名", "the file name");

    /**
     * What the text shows.
     *
     * @param findings personal data, and line ends that are not as they should be
     * @param allowances what people let stand
     */
    record Look(List<Problem> findings, List<Allowance> allowances) {
        static final Look NOTHING = new Look(List.of(), List.of());
    }

    /** What the file shows; nothing if the scan is off. */
    Look look(Source source) {
        if (this == OFF) {
            return Look.NOTHING;
        }
        Look look = new Look(new ArrayList<>(), new ArrayList<>());
        personal(source, look);
        lineEnds(source, look);
        new AllowanceReader(source, look.findings()::add).read(look.allowances()::add);
        return look;
    }

    /** What the files show that are no records, of which only names and metadata are looked at. */
    static List<Problem> others(Path root, List<String> others) {
        List<Problem> findings = new ArrayList<>();
        for (String other : others) {
            findings.addAll(name(other));
            Problem metadata = EvidenceFiles.stray(root, other);
            if (metadata != null) {
                findings.add(metadata);
            }
        }
        return findings;
    }

    private static List<Problem> name(String name) {
        return PersonalData.scan(name).stream()
                .map(match -> PrivacyFinding.of(match, Place.of(name), NAME))
                .toList();
    }

    private static void personal(Source source, Look look) {
        look.findings().addAll(name(source.name()));
        for (PersonalData.Match match : PersonalData.scan(source.text())) {
            look.findings().add(PrivacyFinding.of(match, source.place(match.start()), HERE));
        }
    }

    private static void lineEnds(Source source, Look look) {
        int crlf = source.text().indexOf("\r\n");
        if (crlf >= 0) {
            look.findings().add(Code.CRLF.at(source.place(crlf)));
        }
        if (!source.endsWithNewline()) {
            look.findings().add(Code.NO_LAST_NEWLINE.at(new Place(source.name(), source.lines(), 0)));
        }
    }
}

package stability.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stability.app.PrivacyFinding;
import stability.domain.Place;
import stability.domain.Problem;
import stability.domain.Text;
import stability.domain.privacy.PersonalData;
import stability.store.yaml.Source;

/** Looks at the raw text and the name of a file for personal data: an unquoted number has lost digits once it is read. */
enum PrivacyScan {
    /** For those who only want the records. */
    OFF,
    ON;

    private static final Text HERE = Text.of("这里", "this place");
    private static final Text NAME = Text.of("文件名", "the file name");

    /** What the file holds and should not; nothing if the scan is off. */
    List<Problem> findings(Source source) {
        if (this == OFF) {
            return List.of();
        }
        List<Problem> findings = new ArrayList<>(name(source.name()));
        for (PersonalData.Match match : PersonalData.scan(source.text())) {
            findings.add(PrivacyFinding.of(match, source.place(match.start()), HERE));
        }
        return findings;
    }

    /** The same of the files that are no records, of which only names and metadata are looked at. */
    List<Problem> findings(Path root, List<String> others) {
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
}

package stability.store;

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
        List<Problem> findings = new ArrayList<>();
        for (PersonalData.Match match : PersonalData.scan(source.name())) {
            findings.add(PrivacyFinding.of(match, Place.of(source.name()), NAME));
        }
        for (PersonalData.Match match : PersonalData.scan(source.text())) {
            findings.add(PrivacyFinding.of(match, source.place(match.start()), HERE));
        }
        return findings;
    }
}

package stability.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import stability.domain.privacy.PersonalData;
import stability.domain.privacy.PersonalData.Kind;
import stability.domain.privacy.PersonalData.Match;
import stability.domain.privacy.name.PersonNames;

/** Any text, searched for personal data: places are places, and a number on a line of its own is found whatever stands around it. */
public final class PrivacyFuzz {
    private static final String MOBILE = "13800138000";

    private PrivacyFuzz() {}

    /** Tries one input; a law that does not hold is an error. */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, UTF_8);
        places(text, PersonalData.scan(text));
        List<Match> names = PersonNames.scan(text);
        places(text, names);
        assertThat(names).allMatch(match -> match.kind() == Kind.PERSON_NAME);
        for (String around : List.of(text + "\n灯：" + MOBILE + "。", "灯：" + MOBILE + "。\n" + text)) {
            int at = around.indexOf("灯：" + MOBILE + "。") + 2;
            assertThat(PersonalData.scan(around))
                    .as(around)
                    .anyMatch(match -> match.kind() == Kind.MOBILE && match.start() <= at && match.end() >= at + 11);
        }
    }

    private static void places(String text, List<Match> matches) {
        int last = 0;
        for (Match match : matches) {
            assertThat(match.start()).isBetween(last, text.length() - 1);
            assertThat(match.end()).isBetween(match.start() + 1, text.length());
            last = match.start();
        }
    }
}

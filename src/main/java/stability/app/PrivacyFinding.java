package stability.app;

import org.jspecify.annotations.Nullable;
import stability.domain.Code;
import stability.domain.Place;
import stability.domain.Problem;
import stability.domain.Text;
import stability.domain.privacy.PersonalData.Match;

/** Words a match of the personal-data scan as a finding, without the match itself. */
public final class PrivacyFinding {
    private PrivacyFinding() {}

    /**
     * The finding about a match.
     *
     * @param match what was found
     * @param place where; null for something typed
     * @param where the option or field in words; empty if the place says it
     */
    public static Problem of(Match match, @Nullable Place place, Text where) {
        return switch (match.kind()) {
            case REFUSED_WORD -> Code.REFUSED_WORD.at(place, where, match.kind().label());
            default ->
                match.kind().isError()
                        ? Code.PERSONAL_DATA.at(place, where, match.kind().label())
                        : Code.PERSONAL_DATA_HINT.at(place, where, match.kind().label());
        };
    }
}

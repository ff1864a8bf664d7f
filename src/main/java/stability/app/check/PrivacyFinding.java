package stability.app.check;

import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.privacy.PersonalData;
import stability.domain.privacy.PersonalData.Match;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

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
        return code(match).at(place, where, match.kind().label());
    }

    /** The entry of the catalogue for such a match. */
    public static Code code(Match match) {
        if (match.kind() == PersonalData.Kind.REFUSED_WORD) {
            return Code.REFUSED_WORD;
        }
        return match.kind().isError() ? Code.PERSONAL_DATA : Code.PERSONAL_DATA_HINT;
    }
}

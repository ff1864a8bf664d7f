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
        return of(match, false, place, where);
    }

    /**
     * The same where people may be told of.
     *
     * @param persons whether this is a text about people, in which nothing is said of anybody's health
     */
    public static Problem of(Match match, boolean persons, @Nullable Place place, Text where) {
        return code(match, persons).at(place, where, match.kind().label());
    }

    /** Whether the file tells of people, by its path in the records folder: all of it is read as their story. */
    public static boolean tellsOfPersons(String file) {
        return file.startsWith("petitions/")
                || file.startsWith("incidents/")
                || file.startsWith("activities/")
                || file.startsWith("assessments/");
    }

    /** The entry of the catalogue for such a match. */
    public static Code code(Match match) {
        return code(match, false);
    }

    /** Likewise, in a text about people or not. */
    public static Code code(Match match, boolean persons) {
        if (match.kind() == PersonalData.Kind.REFUSED_WORD) {
            return Code.REFUSED_WORD;
        }
        boolean error = persons ? match.kind().isErrorOfPersons() : match.kind().isError();
        return error ? Code.PERSONAL_DATA : Code.PERSONAL_DATA_HINT;
    }
}

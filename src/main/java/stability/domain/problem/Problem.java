package stability.domain.problem;

import org.jspecify.annotations.Nullable;
import stability.domain.field.Place;
import stability.domain.field.Text;

/**
 * One finding: what is wrong, where, and what to do next. A value, so that all of a folder are collected, sorted and
 * shown together.
 *
 * @param code its entry in the catalogue, which gives severity and exit status
 * @param place where it stands; null for a finding about the command itself
 * @param message what is wrong, in a sentence
 * @param hint what to do next
 */
public record Problem(Code code, @Nullable Place place, Text message, Text hint) implements Comparable<Problem> {

    /** The same finding with a next step that depends on the case, such as the nearest known names. */
    public Problem hinting(Text next) {
        return new Problem(code, place, message, next);
    }

    @Override
    public int compareTo(Problem other) {
        int byPlace = place == null || other.place == null
                ? Boolean.compare(place != null, other.place != null)
                : place.compareTo(other.place);
        int byCode = byPlace != 0 ? byPlace : code.compareTo(other.code);
        return byCode != 0 ? byCode : message.en().compareTo(other.message.en());
    }
}

package stability.rollup.handin;

import org.jspecify.annotations.Nullable;
import stability.cli.session.Messages;
import stability.domain.field.Lang;
import stability.domain.field.Place;
import stability.domain.field.Text;

/**
 * One thing that is wrong, where, and in which words.
 *
 * @param file the folder or file, as whoever runs the program would type it
 * @param line from 1; 0 for the file as a whole
 * @param field the column; null if it is about none
 */
public record Found(
        Flaw flaw, String file, int line, @Nullable String field, Text message) implements Comparable<Found> {
    @Override
    public int compareTo(Found other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : flaw.compareTo(other.flaw);
    }

    /** {@code folder/hazard.ndjson:12: due: sentence [wrong-value]}, and the next step on a line below. What files say is made harmless. */
    public String shown(Lang lang) {
        String colon = lang == Lang.ZH ? "：" : ": ";
        String place = Messages.shown(new Place(file, line, 0).toString()) + colon;
        return place + (field == null ? "" : Messages.shown(field) + colon) + Messages.shown(message, lang) + " ["
                + flaw.id() + "]\n    " + flaw.hint().in(lang);
    }
}

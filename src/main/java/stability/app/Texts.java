package stability.app;

import java.util.List;
import stability.domain.field.Lang;
import stability.domain.field.Place;
import stability.domain.prose.OwnText;
import stability.domain.prose.TextPaper;

/** What people wrote into papers in their own words: a file of its own for each paper, which git takes along. */
public interface Texts {
    /**
     * What was written for a paper, by section in its order; nothing if there is no file. No other file is opened.
     *
     * @param name of the paper's own files, {@code 2019-10-01}
     * @param lang of the names of sections
     * @throws stability.domain.problem.Refused with everything that is wrong with the file
     */
    List<OwnText> read(TextPaper paper, String name, Lang lang);

    /**
     * Makes the file of a paper with its headings and nothing below them; leaves one that is there as it is. Only inside
     * {@link Records#locked}.
     *
     * @return whether it was made
     */
    boolean create(TextPaper paper, String name, Lang lang);

    /** The lines of all texts that hold personal data, or what looks like it. */
    List<PersonalLine> personal();

    /**
     * A line of a text.
     *
     * @param text what a paper would show of it
     * @param allowed whether a comment lets stand what was found in it
     */
    record PersonalLine(String text, Place place, boolean allowed) {}
}

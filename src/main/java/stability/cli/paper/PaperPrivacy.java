package stability.cli.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.check.PrivacyFinding;
import stability.domain.field.Text;
import stability.domain.privacy.PersonalData;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Problem;
import stability.domain.problem.Refused;
import stability.render.text.PrintableText;

/**
 * Keeps papers that would carry personal data out of the school from being written.
 *
 * <p>The model is searched, value by value, and each by itself: side by side, the figures of two cells, or a day and a
 * figure, may look like the number of a telephone, and are none. What the program's own templates, sheets and labels put
 * around the values holds nothing personal, so a finished paper is searched only if a template of the user's had a part
 * in it; then all of it, across its cells too, for nobody knows which of it was one value.
 *
 * <p>So these are not found, though a search through the finished paper would find them: a number whose halves stand in
 * two values, and a number that looks like that of a card only beside a word such as 账号 in another value or in the head
 * of its column.
 */
final class PaperPrivacy {
    /** Days, ids and names of departments stand in a paper many times. */
    private final Set<String> searched = new HashSet<>();

    private final List<Problem> found = new ArrayList<>();

    private PaperPrivacy() {}

    /**
     * Searches a model in its plain form, whatever part of it a format shows.
     *
     * @throws Refused if it holds personal data
     */
    static void checkValues(Map<String, ?> plain) {
        PaperPrivacy privacy = new PaperPrivacy();
        privacy.value(plain);
        privacy.refuse();
    }

    /**
     * Searches all that a reader finds in a finished paper.
     *
     * @throws Refused if it holds personal data
     */
    static void checkText(String text) {
        PaperPrivacy privacy = new PaperPrivacy();
        privacy.search(text);
        privacy.refuse();
    }

    /** Keys are names of components and columns, and whole numbers are too short. */
    private void value(@Nullable Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::value);
        } else if (value instanceof List<?> list) {
            list.forEach(this::value);
        } else if (value instanceof BigDecimal number) {
            text(number.toPlainString());
        }
    }

    /** As it stands in JSON, in lines of its own, and on one line: a number may be whole in one of these only. */
    private void text(String text) {
        if (searched.add(text)) {
            search(text);
            String clean = PrintableText.clean(text);
            String line = PrintableText.oneLine(text);
            if (!clean.equals(text)) {
                search(clean);
            }
            if (!line.equals(clean)) {
                search(line);
            }
        }
    }

    private void search(String text) {
        for (PersonalData.Match match : PersonalData.scan(text)) {
            Problem problem = PrivacyFinding.of(match, null, Text.of("报告", "the report"));
            if (problem.code().isError()) {
                found.add(problem);
            }
        }
    }

    private void refuse() {
        if (!found.isEmpty()) {
            throw new Refused(ExitStatus.NOT_ALLOWED, found);
        }
    }
}

package stability.cli.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.check.PersonalValues;
import stability.app.check.PersonalValues.PersonalValue;
import stability.app.check.PrivacyFinding;
import stability.domain.field.Place;
import stability.domain.field.Text;
import stability.domain.privacy.PersonalData;
import stability.domain.problem.Code;
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
 *
 * <p>What a comment in a record lets stand may stand in a paper, too. Records are looked at for this only once something
 * was found; then a refusal names them.
 */
public final class PaperPrivacy {
    private static final Text ELSEWHERE =
            Text.of("从 stability.yaml 或自己的模板中删去", "take it out of stability.yaml, or of the template of your own");

    private final Supplier<PersonalValues> account;
    private @Nullable PersonalValues values;

    /** Days, ids and names of departments stand in a paper many times. */
    private final Set<String> searched = new HashSet<>();

    private final List<Problem> found = new ArrayList<>();

    /** @param account where what is found comes from */
    public PaperPrivacy(Supplier<PersonalValues> account) {
        this.account = account;
    }

    /**
     * Searches a model in its plain form, whatever part of it a format shows.
     *
     * @throws Refused if it holds personal data
     */
    public void checkValues(Map<String, ?> plain) {
        value(plain, "");
        refuse();
    }

    /**
     * Searches all that a reader finds in a finished paper.
     *
     * @param paper what it is called
     * @throws Refused if it holds personal data
     */
    void checkText(String text, Text paper) {
        search(text, paper);
        refuse();
    }

    /** Keys are names of components and columns, and whole numbers are too short. */
    private void value(@Nullable Object value, String path) {
        if (value instanceof String text) {
            text(text, path);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> value(each, path.isEmpty() ? String.valueOf(key) : path + "." + key));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(list.get(i), path + "[" + i + "]");
            }
        } else if (value instanceof BigDecimal number) {
            text(number.toPlainString(), path);
        }
    }

    private void text(String text, String path) {
        if (searched.add(text)) {
            Text where = Text.of("报告中的 {0}", "{0} in the paper").with(path);
            for (String form : forms(text)) {
                search(form, where);
            }
        }
    }

    /** As it stands in JSON, in lines of its own, and on one line: a number may be whole in one of these only. */
    private static Set<String> forms(String text) {
        String clean = PrintableText.clean(text);
        String line = PrintableText.oneLine(text);
        return clean.equals(text) && line.equals(text) ? Set.of(text) : new LinkedHashSet<>(List.of(text, clean, line));
    }

    private void search(String text, Text where) {
        for (PersonalData.Match match : PersonalData.scan(text)) {
            if (match.kind().isError()) {
                judge(text, match, where);
            }
        }
    }

    /**
     * Lets it pass if it stands in the text of a record that people let stand, as a whole. Else refuses it for each record that
     * it comes from, or says where it stands in the settings or in the paper. The same text may stand in one record and not in
     * another.
     */
    private void judge(String text, PersonalData.Match match, Text where) {
        boolean data = PrivacyFinding.code(match) == Code.PERSONAL_DATA;
        Code code = data ? Code.PERSONAL_DATA_IN_PAPER : Code.REFUSED_WORD;
        int allowed = -1;
        List<PersonalValue> refused = new ArrayList<>();
        int longest = -1;
        for (PersonalValue value : values().values()) {
            int covered = covered(value.text(), text, match);
            if (covered >= 0 && value.allowed() && data) {
                allowed = Math.max(allowed, covered);
            } else if (covered >= 0) {
                longest = Math.max(longest, covered);
                refused.add(value);
            }
        }
        if (allowed > longest) {
            return;
        }
        Text what = match.kind().label();
        refused.forEach(value -> found.add(code.at(value.place(), value.where(), what)));
        if (refused.isEmpty()) {
            Problem settings = values().inSettings(PrivacyFinding.code(match), Records.SETTINGS);
            Place place = settings == null ? null : settings.place();
            found.add(code.at(place, where, what).hinting(ELSEWHERE));
        }
    }

    /** How long the text of a record is, in the form in which it stands around the match; -1 if it does not. */
    private static int covered(String value, String text, PersonalData.Match match) {
        for (String form : forms(value)) {
            int from = Math.max(0, match.end() - form.length());
            for (int at = text.indexOf(form, from); at >= 0 && at <= match.start(); at = text.indexOf(form, at + 1)) {
                if (match.end() <= at + form.length()) {
                    return form.length();
                }
            }
        }
        return -1;
    }

    private PersonalValues values() {
        if (values == null) {
            values = account.get();
        }
        return values;
    }

    private void refuse() {
        if (!found.isEmpty()) {
            throw new Refused(
                    ExitStatus.NOT_ALLOWED, found.stream().sorted().distinct().toList());
        }
    }
}

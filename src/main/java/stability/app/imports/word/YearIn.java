package stability.app.imports.word;

import java.text.Normalizer;
import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The year of days that are written without one, as the title of a table tells it. */
public final class YearIn {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(199\\d|20\\d\\d|21\\d\\d)(?!\\d)");
    private static final Pattern SPOKEN = Pattern.compile("([一二])([〇○零九])([〇○零一二三四五六七八九])([〇○零一二三四五六七八九])年");

    /** The number of a document, 教安〔2018〕12号: its year is not that of the table. */
    private static final Pattern DOCUMENT = Pattern.compile("[〔\\[(【]\\d{4}[〕\\])】]第?\\d+号");

    private static final String DIGITS = "〇一二三四五六七八九";

    private YearIn() {}

    /** The only year in these texts; null if there is none, or more than one: a school year has two. */
    public static @Nullable Integer titles(Collection<String> titles) {
        TreeSet<Integer> years = new TreeSet<>();
        for (String title : titles) {
            String plain = DOCUMENT.matcher(Normalizer.normalize(title, Normalizer.Form.NFKC))
                    .replaceAll("");
            if (plain.contains("学年")) {
                return null;
            }
            Matcher year = YEAR.matcher(plain);
            while (year.find()) {
                years.add(Integer.valueOf(year.group()));
            }
            Matcher spoken = SPOKEN.matcher(plain);
            while (spoken.find()) {
                years.add(year(spoken));
            }
        }
        return years.size() == 1 ? years.first() : null;
    }

    private static int year(Matcher spoken) {
        int year = 0;
        for (int i = 1; i <= 4; i++) {
            year = 10 * year + Math.max(0, DIGITS.indexOf(spoken.group(i)));
        }
        return year;
    }
}

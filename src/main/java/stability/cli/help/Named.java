package stability.cli.help;

import java.util.Collection;
import java.util.List;
import stability.domain.field.Lang;
import stability.domain.field.Text;

/**
 * What stands immediately below the program.
 *
 * @param about what it is, in a few words; where the name says it, not in English
 * @param isListed whether it is a noun with a line for its verbs
 */
record Named(String name, Text about, boolean isListed) {
    /** More verbs than these would fill the line; help on the noun lists them. */
    private static final int VERBS = 4;

    /** As it stands in a line among others. */
    String inLine(Collection<String> verbs, Lang lang) {
        List<String> parts = verbs.isEmpty() || verbs.size() > VERBS
                ? List.of(name, about.in(lang))
                : List.of(name, String.join("|", verbs), about.in(lang));
        return String.join(" ", parts).strip();
    }
}

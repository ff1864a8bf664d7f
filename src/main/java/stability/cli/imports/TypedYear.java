package stability.cli.imports;

import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** A year as somebody types it. */
final class TypedYear {
    private TypedYear() {}

    /** @param what it is given for, as the refusal names it */
    static int of(String what, String typed) {
        String word = PlainWord.of(typed);
        String plain = word.endsWith("年") ? word.substring(0, word.length() - 1) : word;
        if (!plain.matches("(19|20|21)\\d\\d")) {
            throw new Refused(Code.BAD_VALUE.at(
                    null, what, typed, Text.of("四位年份，如 2019", "a year of four digits, such as 2019")));
        }
        return Integer.parseInt(plain);
    }
}

package stability.cli.imports;

import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Refused;

/** A year as somebody types it. */
final class TypedYear {
    private TypedYear() {}

    /** @param what it is given for, as the refusal names it */
    static int of(String what, String typed) {
        String plain = typed.endsWith("年") ? typed.substring(0, typed.length() - 1) : typed;
        if (!plain.matches("(19|20|21)\\d\\d")) {
            throw new Refused(Code.BAD_VALUE.at(
                    null, what, typed, Text.of("四位年份，如 2019", "a year of four digits, such as 2019")));
        }
        return Integer.parseInt(plain);
    }
}

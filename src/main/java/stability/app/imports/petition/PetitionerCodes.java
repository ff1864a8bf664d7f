package stability.app.imports.petition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import stability.app.imports.field.Petitioner;
import stability.domain.petition.Petition;

/** Gives petitioners their codes: the next free one of the account, and the same one for the same petitioner of a table. */
final class PetitionerCodes {
    /** No code has more than this. */
    private static final int LAST = 9999;

    private final Map<Petitioner, String> given = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private String letters = "A";
    private int number;

    /** A code that stands in the account or in a table: it is given to nobody else. */
    void taken(String code) {
        String[] parts = code.split("-");
        taken.add(code(parts[0], Integer.parseInt(parts[1])));
        if (parts[0].equals(letters)) {
            number = Math.max(number, Integer.parseInt(parts[1]));
        }
    }

    /** What a petitioner has in the account already, by a row that was imported before. */
    void known(Petitioner petitioner, String code) {
        given.putIfAbsent(petitioner, code);
    }

    /** That of a petitioner: as the cell has it, or as another row of the table got it, or the next free one. */
    String of(Petitioner petitioner) {
        String own = petitioner.code();
        return own == null ? given.computeIfAbsent(petitioner, each -> next()) : own;
    }

    private String next() {
        String code;
        do {
            if (number == LAST) {
                letters = following();
                number = 0;
            }
            number++;
            code = code(letters, number);
        } while (!taken.add(code));
        return Objects.requireNonNull(Petition.CODE.parse(code), code);
    }

    /** As it is given: A-7 of an account is A-07, and taken. */
    private static String code(String letters, int number) {
        return letters + (number < 10 ? "-0" : "-") + number;
    }

    /** A to Z, AA to AZ, BA and so on: more than any school has. */
    private String following() {
        char last = letters.charAt(letters.length() - 1);
        String first = letters.substring(0, letters.length() - 1);
        if (last != 'Z') {
            return first + (char) (last + 1);
        }
        return (first.isEmpty() ? "A" : String.valueOf((char) (first.charAt(0) + 1))) + 'A';
    }
}

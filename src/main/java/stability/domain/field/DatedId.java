package stability.domain.field;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Ids of the form {@code H-20190925-7k3q9}: kind letter, date, five characters of Crockford's base 32. Five random
 * characters are one of 33 million a day: two clones that add records apart do not meet, and the ending alone is enough
 * on the command line.
 */
public final class DatedId {
    /** Crockford's alphabet, without the letters that are taken for a digit or make words. */
    public static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    public static final int ENDING = 5;
    private static final String YAML = ".yaml";
    private static final int LENGTH = 1 + 1 + 8 + 1 + ENDING;

    private DatedId() {}

    public static String of(char letter, LocalDate day, String ending) {
        return letter + "-" + day.toString().replace("-", "") + "-" + ending;
    }

    /** Whether this is an id that begins with the letter and carries a day of the calendar. */
    public static boolean isId(char letter, String id) {
        if (id.length() != LENGTH || id.charAt(0) != letter || id.charAt(1) != '-' || id.charAt(10) != '-') {
            return false;
        }
        for (int i = LENGTH - ENDING; i < LENGTH; i++) {
            if (ALPHABET.indexOf(id.charAt(i)) < 0) {
                return false;
            }
        }
        return TimeFormat.isDay(id, 2);
    }

    /** What a person typed, as an ending: case does not matter, and i, l, o are read as Crockford reads them. */
    public static String normalised(String typed) {
        StringBuilder normal = new StringBuilder(typed.length());
        int endingStart = Math.max(0, typed.length() - ENDING);
        for (int i = 0; i < typed.length(); i++) {
            char c = Character.toLowerCase(typed.charAt(i));
            boolean inEnding = i >= endingStart;
            normal.append(inEnding && (c == 'i' || c == 'l') ? '1' : inEnding && c == 'o' ? '0' : c);
        }
        return normal.toString();
    }

    /** What a person typed as a whole id, as it is written: its letter large, the rest small. */
    public static String written(String typed) {
        String normal = normalised(typed);
        return normal.isEmpty() ? normal : Character.toUpperCase(normal.charAt(0)) + normal.substring(1);
    }

    /**
     * An ending that stands for these ids together: the same for the same ids, in whatever order they come.
     */
    public static String endingOf(Collection<String> ids) {
        String sorted = String.join(" ", new TreeSet<>(ids));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sorted.getBytes(StandardCharsets.UTF_8));
            StringBuilder ending = new StringBuilder(ENDING);
            for (int i = 0; i < ENDING; i++) {
                ending.append(ALPHABET.charAt(Math.floorMod(hash[i], ALPHABET.length())));
            }
            return ending.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e); // every Java platform has it
        }
    }

    /** {@code hazards/2019/09/H-20190925-7k3q9.yaml}. */
    public static String file(String folder, String id) {
        return folder + "/" + id.substring(2, 6) + "/" + id.substring(6, 8) + "/" + id + ".yaml";
    }

    /** The id of the record at this path, or null if none with that letter belongs there. */
    public static @Nullable String at(String folder, char letter, String file) {
        // hazards, a year, a month, the id: read by place, since a big folder has very many
        int year = folder.length() + 1;
        int month = year + 5;
        int name = month + 3;
        int end = name + LENGTH;
        if (file.length() != end + YAML.length() || !file.startsWith(folder) || !file.endsWith(YAML)) {
            return null;
        }
        String id = file.substring(name, end);
        boolean proper = file.charAt(year - 1) == '/'
                && file.charAt(month - 1) == '/'
                && file.charAt(name - 1) == '/'
                && file.regionMatches(year, id, 2, 4)
                && file.regionMatches(month, id, 6, 2);
        return proper && isId(letter, id) ? id : null;
    }
}

package stability.imports;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a {@link ColumnSet}.
 *
 * @param form what it is
 * @param text as typed; of a real date the date between the brackets; empty of a picture and of one that is merged
 */
public record SetCell(Form form, String text) {
    /** What a cell is. */
    public enum Form {
        BLANK,
        TEXT,
        NUMBER,
        /** A real date, or date and time. */
        DATE,
        PICTURE,
        /** Merged with the one above. */
        ABOVE
    }

    static final SetCell BLANK = new SetCell(Form.BLANK, "");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}\\.\\d{1,9}");
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?: (\\d{1,2}):(\\d\\d)(?::(\\d\\d))?)?");

    static SetCell of(String written) {
        if (written.isEmpty()) {
            return BLANK;
        } else if (written.equals("^")) {
            return new SetCell(Form.ABOVE, "");
        } else if (written.equals("[图]")) {
            return new SetCell(Form.PICTURE, "");
        } else if (written.startsWith("<") && written.endsWith(">")) {
            return new SetCell(Form.DATE, written.substring(1, written.length() - 1));
        }
        // of 0012 a number would lose its zeros
        boolean number = NUMBER.matcher(written).matches() && (written.equals("0") || !written.startsWith("0"));
        return new SetCell(number ? Form.NUMBER : Form.TEXT, written);
    }

    /** The day, and the time if there is one, of a real date and of a text that names year, month and day. */
    Optional<LocalDateTime> moment() {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(
                    number(day, 1), number(day, 2), number(day, 3), number(day, 4), number(day, 5), number(day, 6)));
        } catch (DateTimeException e) {
            throw new IllegalStateException("no such day: " + text, e);
        }
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whether a program takes it for a number with a fraction. */
    boolean isDecimal() {
        return form == Form.TEXT && DECIMAL.matcher(text).matches();
    }

    /** As text, in the way of these dates. */
    String shown(Dates dates) {
        return form == Form.DATE && dates == Dates.TEXT
                ? moment().orElseThrow().format(DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT))
                : text;
    }

    /** Whether it becomes a real date. */
    boolean isReal(Dates dates) {
        return switch (dates) {
            case TEXT -> false;
            case TYPED -> form == Form.DATE;
            default -> moment().isPresent();
        };
    }
}

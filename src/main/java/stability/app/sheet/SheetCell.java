package stability.app.sheet;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One cell, as its value: of a formula the value that was last computed.
 *
 * @param text what a reader sees as text, without blanks around; whole numbers without a point (12, not 12.0); {@code ""} of a blank cell
 *     and of one that holds but a picture
 * @param moment the date, or date and time, of a cell that holds a real one by its number format, also by the Chinese built-in ones; null of
 *     any other
 * @param from where the value stands: {@link From#MERGED} if this cell lies in a merged range of which another one has it
 * @param typed whether it surely is text as somebody typed it: 9.30 has kept its zero then. Of a number, of what a formula says, and of
 *     separated text, which a program may have made of a number, nobody knows
 */
public record SheetCell(String text, @Nullable LocalDateTime moment, From from, boolean typed) {
    /** Where the value of a cell stands. */
    public enum From {
        /** In the cell itself. */
        ITSELF,
        /** In the first cell of the merged range that this one lies in. */
        MERGED,
        /** Nowhere: the cell shows a picture ({@code DISPIMG} of WPS among them). */
        PICTURE,
        /** In a cell that shows an error ({@code #REF!}), which the text names. */
        ERROR
    }

    public static final SheetCell BLANK = new SheetCell("", null, From.ITSELF);

    /** A cell of which it is not known that it is text as it was typed. */
    public SheetCell(String text, @Nullable LocalDateTime moment, From from) {
        this(text, moment, from, false);
    }

    /** A cell of text as it was typed. */
    public static SheetCell typed(String text) {
        return text.isEmpty() ? BLANK : new SheetCell(text, null, From.ITSELF, true);
    }

    /** A cell of text. */
    public static SheetCell of(String text) {
        return text.isEmpty() ? BLANK : new SheetCell(text, null, From.ITSELF);
    }

    public boolean isBlank() {
        return text.isEmpty() && moment == null;
    }

    /** Its address as programs write it: column from 0, row from 1; {@code J9}. */
    public static String address(int column, int row) {
        return letters(column) + row;
    }

    /** The letters of a column, from 0: A, B, … Z, AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}

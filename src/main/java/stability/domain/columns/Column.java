package stability.domain.columns;

import java.util.Locale;
import stability.domain.field.Text;
import stability.domain.field.Word;

/** A column of a ledger, a constant of one of the enums here: they are in the order of the ledger. */
public interface Column {

    /** What its cells hold. A cell may be empty. */
    enum Form implements Word {
        TEXT,
        /** A word of a closed vocabulary; shown as its label. */
        WORD,
        /** Several short texts. */
        LIST,
        DAY,
        /** A moment, to the second, in the school's zone. */
        MOMENT,
        /** A whole number that makes no sum: a running number, days, minutes. */
        NUMBER,
        /** A whole number whose sum stands in the total row. */
        COUNT,
        /** An amount in 万元, of at most six decimals; its sum stands in the total row. */
        FUNDS,
        /** Per cent with at most one decimal. In the total row it is reckoned from the sums, never summed. */
        RATE,
        /** Yes or no. */
        YES;

        @Override
        public Text label() {
            return Text.same(word());
        }
    }

    /**
     * How it is declared.
     *
     * @param width in half-width characters; a Chinese character takes two
     * @param detail whether it is left out of print unless somebody opens it up: all of them fit no sheet of paper
     */
    record Spec(Form form, int width, boolean detail, Text title) {
        static Spec printed(Form form, int width, String zh, String en) {
            return new Spec(form, width, false, Text.of(zh, en));
        }

        static Spec detail(Form form, int width, String zh, String en) {
            return new Spec(form, width, true, Text.of(zh, en));
        }
    }

    /** The name of the constant. */
    String name();

    Spec spec();

    /** Its name in {@code stability.yaml} and JSON, {@code first_due}. */
    default String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

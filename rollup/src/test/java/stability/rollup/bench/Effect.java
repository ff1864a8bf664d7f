package stability.rollup.bench;

import java.util.Locale;

/** What a step does to the stock, as in the column of the same name. */
enum Effect {
    CARRIED,
    ENTERED,
    REOPENED,
    REINSTATED,
    LEFT,
    VOIDED;

    /** Whether it comes into the stock. */
    boolean in() {
        return this != LEFT && this != VOIDED;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

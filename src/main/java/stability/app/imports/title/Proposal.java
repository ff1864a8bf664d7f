package stability.app.imports.title;

/**
 * What a title, or a word in a cell, is likely to mean.
 *
 * @param sureness how far it can be relied on
 * @param meant of a title the name of an {@link ImportField}, of a cell its value as it stands in records; of a personal title the
 *     field that only a mapping may give it, since nothing of its cells stays but a code; empty if there is none
 */
public record Proposal(Sureness sureness, String meant) {
    public static final Proposal UNKNOWN = new Proposal(Sureness.UNKNOWN, "");
    public static final Proposal IGNORED = new Proposal(Sureness.IGNORED, "");
    public static final Proposal PERSONAL = new Proposal(Sureness.PERSONAL, "");

    public static Proposal sure(String meant) {
        return new Proposal(Sureness.SURE, meant);
    }

    public static Proposal guess(String meant) {
        return new Proposal(Sureness.GUESSED, meant);
    }

    /** Whether anything is proposed. */
    public boolean isKnown() {
        return sureness != Sureness.UNKNOWN;
    }

    public boolean isSure() {
        return sureness == Sureness.SURE;
    }

    /** The same, no longer sure. */
    public Proposal lessSure() {
        return isSure() ? guess(meant) : this;
    }
}

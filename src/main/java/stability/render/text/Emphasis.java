package stability.render.text;

/** What a cell of a table looks like where ANSI sequences may be written. Never alone: a word or a sign in the cell says the same. */
public enum Emphasis {
    /** For what is overdue. */
    RED("\u001B[31m"),
    /** For what is due today. */
    YELLOW("\u001B[33m"),
    /** For what is major or missing. */
    BOLD("\u001B[1m");

    private final String sequence;

    Emphasis(String sequence) {
        this.sequence = sequence;
    }

    String sequence() {
        return sequence;
    }
}

package stability.cli.session;

/** What a command does, as far as it decides which of the common options it takes. */
public enum CommandRole {
    /** Prints lists, one matter, or what is set; writes nothing. */
    READS(true, false),
    /** Likewise, of what has dates: also as a calendar. */
    CALENDAR(true, false),
    /** Prints a text of the program itself, whatever the account; writes nothing. */
    PRINTS(false, false),
    /** Writes into the account and prints what it entered. */
    WRITES(true, true),
    /** Exchanges the account with others, or gets a copy of theirs: what is written came through git, or is committed by it. */
    SHARES(false, true),
    /** Writes papers, or templates for them; its formats, if there are several, are its own. */
    PAPER(false, true),
    /** Writes forms to be filled in: blank, so nothing of the account is handed in, or committed, with them. */
    FORM(false, true),
    /** Makes a file of the account in which a person writes on; one that is there stays as it is. */
    DRAFTS(false, true),
    /** Prints findings, in formats of its own; may mend or note something. */
    FINDINGS(false, true),
    /** Begins an account: only when it has run is it known where that lies. */
    BEGINS(false, true),
    /** Writes what is the user's own, outside any account. */
    SETS(false, true);

    private final boolean tabular;
    private final boolean writing;

    CommandRole(boolean tabular, boolean writing) {
        this.tabular = tabular;
        this.writing = writing;
    }

    /** Whether it prints as {@link Format} says. */
    public boolean isTabular() {
        return tabular;
    }

    /** Whether it may write files. */
    public boolean isWriting() {
        return writing;
    }

    /** Whether what it writes can be committed. */
    public boolean isCommitting() {
        return writing && this != SETS && this != FORM && this != SHARES;
    }
}

package stability.cli.completion;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word that may stand where somebody types.
 *
 * @param word as it goes onto the command line
 * @param text what it is, for people; may be empty
 * @param also another way to write it: the Chinese name of a department; empty if there is none
 */
record Candidate(String word, String text, String also) {
    /** The shell is to complete names of files. */
    static final Candidate FILES = new Candidate(":files", "");

    /** The shell is to complete names of folders. */
    static final Candidate FOLDERS = new Candidate(":folders", "");

    Candidate(String word, String text) {
        this(word, text, "");
    }

    /** Itself, or itself the other way, if what is typed may become that; null if it may not. */
    @Nullable
    Candidate fitting(String typed) {
        if (isOfShell()) {
            return this;
        }
        if (begins(word, typed)) {
            return this;
        }
        return !also.isEmpty() && begins(also, typed) ? new Candidate(also, word) : null;
    }

    /** The same behind what stands before the value in one word: {@code --state=}. */
    Candidate behind(String before) {
        return before.isEmpty() || isOfShell() ? this : new Candidate(before + word, text);
    }

    /** Whether it is for the shell to complete, which is told so. */
    boolean isOfShell() {
        return equals(FILES) || equals(FOLDERS);
    }

    private static boolean begins(String word, String typed) {
        return word.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }
}

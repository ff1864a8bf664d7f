package stability.git.forgery;

import java.util.List;

/**
 * Something that somebody might do to an account so that nobody sees what was done.
 *
 * @param kind what sort of thing it is: the rows of one kind stand together
 * @param what in a few words
 * @param act does it to a copy of the account
 * @param seenBy the codes of which one at least must be told; none if it is not seen
 * @param why why it is not seen, or what else there is to say; empty for nothing
 */
record Forgery(Kind kind, String what, Act act, List<String> seenBy, String why) {
    /** What sort of thing it is. */
    enum Kind {
        EDIT("an edit, by an ordinary commit or by none"),
        AGAIN("deleted, and added again with the edit in it"),
        MERGE("the edit inside a merge commit"),
        BRANCH("the edit on a branch older than the signature, merged by its own side"),
        HIDDEN("git's own files and settings hide the edit"),
        PROGRAM("a program of the repository runs when it is only read"),
        TIME("the time of a commit"),
        SETTINGS("what days are judged by"),
        ALLOWANCE("findings let stand"),
        REWRITTEN("the history made anew, after an audit left its note"),
        UNSEEN("what an audit cannot know");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Does it. */
    interface Act {
        void to(Account account) throws Exception;
    }

    static Forgery seen(Kind kind, String what, String codes, Act act) {
        return new Forgery(kind, what, act, List.of(codes.split(" ")), "");
    }

    static Forgery unseen(Kind kind, String what, String why, Act act) {
        return new Forgery(kind, what, act, List.of(), why);
    }
}

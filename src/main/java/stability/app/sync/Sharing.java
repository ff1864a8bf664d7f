package stability.app.sync;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A records folder that is shared through git: what is asked of git, and has it done. Only {@link #fetch} and {@link #push} reach
 * for the place that is shared. Commits are told by their hashes. What git refuses is a {@link stability.domain.problem.Refused} with a
 * sentence of ours.
 */
public interface Sharing {
    /**
     * Where the copy stands.
     *
     * @param branch the branch that is checked out
     * @param remote what git calls the place that is shared
     * @param address where that is
     * @param head the last commit; null if there is none
     * @param known the last commit there, as of the last time that it was reached; null if it never was
     */
    record Standing(
            String branch,
            String remote,
            String address,
            @Nullable String head,
            @Nullable String known) {}

    /**
     * A file of the repository that is not as the last commit has it.
     *
     * @param file its path below the records folder
     * @param gone whether the last commit has it, and the folder does not
     */
    record Uncommitted(String file, boolean gone) {}

    /**
     * A step from one commit to another that was begun, and perhaps not ended.
     *
     * @param from the last commit before it
     * @param to the last commit that there was to be
     */
    record Move(String from, String to) {}

    /** Runs the work while no other process exchanges this copy; what a killed one has left locked is freed. */
    <T> T alone(Supplier<T> work);

    /** Where the copy stands now; refused if something stands in the way of an exchange. */
    Standing standing();

    /** The last commit now; null if there is none. */
    @Nullable
    String head();

    /** What is not committed of the files in the records folder; what git is told to leave out is left out. */
    List<Uncommitted> uncommitted();

    /** What a killed process has begun; null if nothing. */
    @Nullable
    Move unfinished();

    /** Takes what the others have sent, and gives the last commit there; null if there is none. */
    @Nullable
    String fetch();

    /** Whether a commit follows another, or is the same. */
    boolean follows(String commit, String other);

    /** How many commits follow one and not the other. */
    int count(String commit, @Nullable String without);

    /** Who made each of those commits, the newest first. */
    List<String> authors(String commit, @Nullable String without);

    /**
     * A commit that joins two; nothing else changes by it.
     *
     * @param merge settles what both changed
     */
    String merge(String ours, String theirs, String message, FileMerge merge);

    /**
     * Brings the folder from the last commit to one that follows it. Killed half-way, it is {@link #unfinished}, and is ended by the
     * same call.
     *
     * @param merge settles what was changed in the folder meanwhile
     */
    void move(Move move, FileMerge merge);

    /** Forgets what is {@link #unfinished}. */
    void forget();

    /** Sends a commit to the others; false if they were faster, and what they sent has to be fetched first. */
    boolean push(String commit);
}

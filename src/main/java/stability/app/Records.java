package stability.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Values;
import stability.domain.ledger.Ledger;
import stability.domain.ledger.LedgerScope;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.problem.Allowance;
import stability.domain.problem.Allowances;
import stability.domain.problem.Problem;
import stability.domain.problem.Reasons;
import stability.domain.school.School;

/**
 * The records folder, as the use cases need it. Every method refuses ({@link stability.domain.problem.Refused}) with all
 * problems together when what it needs cannot be read: nothing unreadable is passed over unless it says so.
 */
public interface Records {
    /** The folder of evidence and drafts that stay out of git, below the records folder; nothing in it is a record. */
    String PRIVATE = "private";

    /** The file of the school and its settings. */
    String SETTINGS = "stability.yaml";

    /** The file of the note that an audit leaves. */
    String NOTE = ".audit";

    School school();

    /**
     * The matters asked for. The files of others are not opened and their folders not looked into: whether anything is
     * wrong there is for {@link #inspect} to tell.
     */
    Ledger ledger(LedgerScope scope);

    /** Everything. */
    default Ledger ledger() {
        return ledger(LedgerScope.all());
    }

    /**
     * What each matter of a kind gives, in the order of their files; nothing for null. No matter is kept, and several may be
     * looked at at once: a list of a hundred thousand needs no more memory than its lines. What cannot be read is passed over as by
     * {@link #readable}.
     */
    <S extends MatterState, R> List<R> look(Kind<S> kind, Function<Matter<S>, @Nullable R> each);

    /**
     * What the newest matters of a kind give, the newest first; nothing for null. Folders and files behind those that are enough stay
     * shut, and what cannot be read, or is a link, is passed over: for those who offer some to choose from.
     */
    <S extends MatterState, R> List<R> newest(Kind<S> kind, Newest which, Function<Matter<S>, @Nullable R> each);

    /**
     * What can be read of the matters asked for. What cannot is remembered in {@link #noticed}: only for those who show single
     * matters, and would show no wrong figure without the others.
     */
    Ledger readable(LedgerScope scope);

    /**
     * What was passed over so far by {@link #readable}, {@link #look} and {@link #mentioning}, errors all, and the warnings about
     * what was read; sorted.
     */
    List<Problem> noticed();

    /**
     * Everything that can be read, and every problem with the rest: for {@code check}.
     *
     * @param wanted which record files are looked into, by their paths; that the others are there is known all the same
     */
    FolderReading inspect(Predicate<String> wanted);

    /**
     * The same without the ledger: each matter that can be read is judged, and let go of.
     *
     * @param judge what is wrong with a matter of the school; may be asked by several threads at once
     */
    FolderReading judge(Predicate<String> wanted, Judge judge);

    /** Says what is wrong with a matter. */
    @FunctionalInterface
    interface Judge {
        /** @param allowed what people let stand in its file */
        List<Problem> judge(School school, Matter<?> matter, Allowances allowed);
    }

    /**
     * Gives sound record files LF as line ends and one behind the last line; a file with any other fault stays as it is.
     *
     * @return the files that were changed
     */
    List<String> straighten(Predicate<String> wanted);

    /** The ids of a kind, from the names of the files alone; sorted. */
    List<String> ids(Kind<?> kind);

    /** Whether a record of this id is there. */
    boolean exists(Kind<?> kind, String id);

    /** One matter by its full id, which must exist. */
    <S extends MatterState> Matter<S> read(Kind<S> kind, String id);

    /** Likewise; null if it cannot be read, which is remembered in {@link #noticed}. */
    <S extends MatterState> @Nullable Matter<S> readIfSound(Kind<S> kind, String id);

    /** The lines of a record or of the settings as they stand there, without line ends. */
    List<String> lines(String file);

    /** The school that earlier settings described; null if they cannot be read today. */
    @Nullable
    School schoolOf(List<String> settings);

    /** The matter that earlier lines of its file described; null if they cannot be read today. */
    <S extends MatterState> @Nullable Matter<S> matterOf(Kind<S> kind, String id, List<String> lines);

    /** The note that an earlier audit left in the folder; null if there is none. */
    @Nullable
    AuditNote auditNote();

    /** Leaves such a note, instead of the earlier one. */
    void note(AuditNote note);

    /** The matters of a kind that bear this day in their ids and can be read; the files of others are not opened. */
    <S extends MatterState> List<Matter<S>> on(DatedKind<S> kind, LocalDate day);

    /** The matters that bear a later day than this one in their ids; found by the names of files and folders. */
    List<Matter<?>> datedAfter(LocalDate day);

    /**
     * The matters whose files name this id, in the order of the kinds; found without parsing the others, and passing over
     * what cannot be read as {@link #readable} does.
     */
    List<Matter<?>> mentioning(String id);

    /**
     * The same for each of these ids, in their order; each file is read once, however many they are.
     */
    Map<String, List<Matter<?>>> mentioning(Collection<String> ids);

    /**
     * Writes a new record and gives it back; refused if there is one of that id. Only inside {@link #locked}.
     *
     * @param reasons why findings about it may stand, written into it
     */
    <S extends MatterState> Matter<S> create(Kind<S> kind, Values facts, List<Step> steps, Reasons reasons);

    /**
     * Appends steps to a record's file, leaving every byte before them as it is. Only inside {@link #locked}.
     *
     * @param reasons why findings about these steps may stand, written above them
     */
    <S extends MatterState> Matter<S> append(Matter<S> matter, List<Step> steps, Reasons reasons);

    /** Whether the steps are all that stands at the end of the matter's file, or all of it, byte for byte as they were written. */
    boolean standLast(Matter<?> matter, List<Step> steps);

    /**
     * Takes such steps out of the file again, with the file if nothing else is in it. Only inside {@link #locked}, and to be
     * asked first whether they stand last.
     */
    void takeBack(Matter<?> matter, List<Step> steps);

    /**
     * Leaves a trace of a paper that is about to be written or printed. If that fails, as where nobody may write, the
     * paper is written all the same.
     */
    void handIn(Instant moment);

    /** Whether a paper may have been written or printed at this moment or after it: unless the folder tells otherwise. */
    boolean mayBeHandedIn(Instant moment);

    /**
     * From now on the folder is read as it lies: what a process that died has left half done is neither completed nor waited for.
     * For those who must not write, whatever they come across.
     */
    void lookOn();

    /**
     * The files of each entry of several files that was made in this copy of the folder at this moment, by the paths of matters; none
     * if nothing tells of it any more.
     */
    List<Set<String>> enteredTogether(Instant moment);

    /** The files that were written so far. */
    Set<Path> written();

    /**
     * Runs the work while no other process writes to the folder. Waits for a while, then refuses and says who. What the
     * work creates and appends is written when it has ended: all of it, or nothing if it is refused or the process dies.
     */
    <T> T locked(Supplier<T> work);

    /** The files that prove steps. */
    EvidenceStore evidence();

    /** Evidence as papers show it. */
    Pictures pictures();

    /** What people wrote into papers in their own words. */
    Texts texts();

    /**
     * What a reading of the whole folder gives.
     *
     * @param ledger what could be read; null if not even stability.yaml could, or if matters were only judged
     * @param files how many files were looked at
     * @param problems everything that cannot be read, sorted
     * @param judged what is wrong with the matters that can be, where they were judged; in the order of the files
     * @param raw what only the raw text and the names of the files show, such as personal data
     * @param allowances findings that people let stand
     * @param canonical how many of the files stand exactly as the program writes them, and were read the quick way
     */
    record FolderReading(
            @Nullable Ledger ledger,
            int files,
            List<Problem> problems,
            List<Problem> judged,
            List<Problem> raw,
            List<Allowance> allowances,
            int canonical) {}
}

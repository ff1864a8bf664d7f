package stability.domain.petition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.handling.Supervised;
import stability.domain.handling.Supervisor;
import stability.domain.matter.NotBefore;
import stability.domain.matter.StagedState;
import stability.domain.matter.Step;
import stability.domain.petition.HandlingWords.How;
import stability.domain.petition.HandlingWords.Satisfaction;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.PetitionWords.Stage;

/**
 * What is so about a petition. Immutable to everyone outside this package: a step copies it, sets what it changes, and
 * hands the copy on.
 */
public final class PetitionState extends StagedState<PetitionState, Stage> implements Supervised<PetitionState> {
    final Nature nature;
    final OffsetDateTime received;
    final boolean forwardedToUs;
    final boolean anonymous;

    @Nullable
    LocalDate noticeOn;

    /** Since when no notice is owed any more, though none was given: it was withdrawn, or moved on. */
    @Nullable
    LocalDate noticeSpared;

    @Nullable
    LocalDate acceptedOn;

    @Nullable
    OffsetDateTime objected;

    @Nullable
    Assignment assignment;

    @Nullable
    Extension extension;

    @Nullable
    LocalDate finishedOn;

    @Nullable
    How how;

    @Nullable
    Satisfaction satisfaction;

    @Nullable
    LocalDate settledOn;

    @Nullable
    LocalDate closedOn;

    /** What the ledger that it was carried from knows; fields of {@link Carry#KNOWN}. */
    Values known = Values.EMPTY;

    /** How it ended there, while it is closed by that; fields of {@link Carry#HISTORY}. */
    @Nullable
    Values history;

    /** Whether it was accepted before it came into the account, and nothing is known of a notice: none is owed here. */
    boolean noticeElsewhere;

    private @Nullable Supervisor supervisor;

    List<ReplyRound> rounds = List.of();
    List<Values> answers = List.of();
    int reopenings;

    PetitionState(Nature nature, OffsetDateTime received, boolean forwardedToUs, boolean anonymous) {
        super(Stage.UNREGISTERED);
        this.nature = nature;
        this.received = received;
        this.forwardedToUs = forwardedToUs;
        this.anonymous = anonymous;
    }

    /** What was accepted is finished on this day, unless it was before: the first time counts. */
    void finish(LocalDate day) {
        finishedOn = finishedOn == null && acceptedOn != null ? day : finishedOn;
        assignment = assignment == null ? null : assignment.metOn(day);
        ReplyRound last = lastRound();
        if (last != null && last.revoked()) {
            replaceLast(last.redoneOn(day));
        }
    }

    /** The last reply with what followed it, taken back or not; null while there is none. */
    private @Nullable ReplyRound lastRound() {
        return rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
    }

    /** Back at work, by the dates that it had: what was finished has to be once more, and a notice is owed if none was given. */
    void reopen() {
        history = null;
        finishedOn = null;
        assignment = assignment == null ? null : assignment.reopened();
        noticeSpared = null;
        ReplyRound last = lastRound();
        if (last != null) {
            replaceLast(last.redoneOn(null));
        }
    }

    /** Whether its content may be kept: of an accusation only the receipt is, and where it went. */
    boolean mayKeepContent() {
        return nature != Nature.ACCUSATION;
    }

    /** Open, and of a nature that the school handles. */
    boolean isHandled() {
        return open() && mayKeepContent();
    }

    /** Whether there is a reply that holds, with no review or recheck under way. */
    boolean isAnswered() {
        return replied() != null && (stage() == Stage.REPLIED || stage() == Stage.SETTLED);
    }

    /** Where it is worked on, before a reply. */
    Stage handling() {
        return acceptedOn == null ? Stage.REGISTERED : assignment == null ? Stage.ACCEPTED : Stage.ASSIGNED;
    }

    /** The last reply with what followed it; null while there is none, or if it was revoked. */
    @Nullable
    ReplyRound replied() {
        ReplyRound last = lastRound();
        return last == null || last.revoked() ? null : last;
    }

    void replaceLast(ReplyRound round) {
        List<ReplyRound> changed = new ArrayList<>(rounds);
        changed.set(changed.size() - 1, round);
        rounds = List.copyOf(changed);
    }

    @Override
    public @Nullable Text early(Step step) {
        return NotBefore.moment(step, received, Text.of("发生时间早于收到时间 {0}", "it happens before the receipt on {0}"));
    }

    /** What the ledger that it was carried from knows of its handling: fields of {@link Carry#KNOWN}; empty if it was not carried. */
    public Values known() {
        return known;
    }

    /** How it ended in that ledger, while it is closed by that: fields of {@link Carry#HISTORY}; null of any other. */
    public @Nullable Values history() {
        return history;
    }

    public Nature nature() {
        return nature;
    }

    /** The day of the written notice of receipt and path, or of the decision where nobody can be told; null while there is none. */
    public @Nullable LocalDate noticeOn() {
        return noticeOn;
    }

    public @Nullable LocalDate acceptedOn() {
        return acceptedOn;
    }

    public @Nullable Assignment assignment() {
        return assignment;
    }

    /** The extension of the statutory limit; null if there is none. */
    public @Nullable Extension extension() {
        return extension;
    }

    /** The day on which it was first finished: the reply was served, or it was settled without one. */
    public @Nullable LocalDate finishedOn() {
        return finishedOn;
    }

    /** The replies with what followed each, in order. */
    public List<ReplyRound> rounds() {
        return rounds;
    }

    /** How it was settled; null while it is not. */
    public @Nullable How how() {
        return how;
    }

    public @Nullable Satisfaction satisfaction() {
        return satisfaction;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    @Override
    public @Nullable Supervisor supervisor() {
        return supervisor;
    }

    @Override
    public PetitionState supervisedBy(@Nullable Supervisor changed) {
        PetitionState next = copy();
        next.supervisor = changed;
        return next;
    }

    /** What was answered "not in place" when it was last closed: fields of {@link Close}. */
    public List<Values> notInPlace() {
        return answers.stream()
                .filter(answer -> answer.get(Close.ANSWER) == ClosingWords.Answer.NOT_IN_PLACE)
                .toList();
    }

    public int reopenings() {
        return reopenings;
    }
}

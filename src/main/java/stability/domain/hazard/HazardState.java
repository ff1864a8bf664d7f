package stability.domain.hazard;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.handling.Supervised;
import stability.domain.handling.Supervisor;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.hazard.HazardWords.Risk;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.matter.NotBefore;
import stability.domain.matter.StagedState;
import stability.domain.matter.Step;

/**
 * What is so about a hazard. Immutable to everyone outside this package: a step copies it, sets what it changes, and
 * hands the copy on.
 */
public final class HazardState extends StagedState<HazardState, Stage> implements Supervised<HazardState> {
    private final OffsetDateTime foundAt;

    Level level;

    @Nullable
    Risk risk;

    @Nullable
    Values assignment;

    /** What the ledger that it was carried from knows; fields of {@link Carry#KNOWN}. */
    Values known = Values.EMPTY;

    @Nullable
    LocalDate firstDue;

    @Nullable
    LocalDate due;

    @Nullable
    LocalDate rectifiedOn;

    @Nullable
    LocalDate closedOn;

    @Nullable
    Outcome outcome;

    private @Nullable Supervisor supervisor;

    boolean carried;

    /** Whether it is closed by what its own ledger says. */
    boolean history;

    boolean controlled;
    int extensions;
    int failedVerifications;
    int reopenings;

    HazardState(OffsetDateTime foundAt, Level level, @Nullable Risk risk) {
        super(Stage.UNREGISTERED);
        this.foundAt = foundAt;
        this.level = level;
        this.risk = risk;
    }

    /** A copy with an interim control. */
    HazardState withControl() {
        HazardState next = copy();
        next.controlled = true;
        return next;
    }

    /**
     * What was carried may bear steps that were taken before it came into the account, but none before the finding. That of
     * others follows from the order of their steps.
     */
    @Override
    public @Nullable Text early(Step step) {
        return carried
                ? NotBefore.moment(step, foundAt, Text.of("发生时间早于发现时间 {0}", "it happens before the finding on {0}"))
                : null;
    }

    /** Whether the work on it is still to be done or to be verified: only then can it be overdue. */
    public boolean unsettled() {
        return open() && stage() != Stage.VERIFIED;
    }

    /**
     * Whether it counts among the hazards that were found: what ended as no hazard, or as one on record already, is in no
     * figure of what was found, and so in no denominator.
     */
    public boolean isHazard() {
        return outcome != Outcome.NOT_A_HAZARD && outcome != Outcome.DUPLICATE;
    }

    public LocalDate found() {
        return foundAt.toLocalDate();
    }

    /** When it was found. */
    OffsetDateTime foundAt() {
        return foundAt;
    }

    public Level level() {
        return level;
    }

    public @Nullable Risk risk() {
        return risk;
    }

    /** The five fixed things (五定) as last assigned; null before. Fields of {@link Assign}. */
    public @Nullable Values assignment() {
        return assignment;
    }

    /** What the ledger that it was carried from knows of its handling: fields of {@link Carry#KNOWN}; empty if it was not carried. */
    public Values known() {
        return known;
    }

    /** Whether it came in closed, and still is: then no figure of this account knows of it. */
    public boolean isHistory() {
        return history;
    }

    /** The due date first agreed, which extensions keep; null while nobody was assigned. */
    public @Nullable LocalDate firstDue() {
        return firstDue;
    }

    /** The due date in force; null while nobody was assigned, and the default limit applies. */
    public @Nullable LocalDate due() {
        return due;
    }

    /** The due date in force, or the finding and the default limit in days. */
    public LocalDate due(int defaultDays) {
        return due != null ? due : found().plusDays(defaultDays);
    }

    /** Overdue on a day: unsettled, and the day lies after the due date. */
    public boolean overdueOn(LocalDate day, int defaultDays) {
        return unsettled() && day.isAfter(due(defaultDays));
    }

    public @Nullable LocalDate rectifiedOn() {
        return rectifiedOn;
    }

    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    /** How it ended; null while it is open. */
    public @Nullable Outcome outcome() {
        return outcome;
    }

    @Override
    public @Nullable Supervisor supervisor() {
        return supervisor;
    }

    @Override
    public HazardState supervisedBy(@Nullable Supervisor changed) {
        HazardState next = copy();
        next.supervisor = changed;
        return next;
    }

    public int extensions() {
        return extensions;
    }

    public int failedVerifications() {
        return failedVerifications;
    }

    public int reopenings() {
        return reopenings;
    }
}

package stability.domain.warning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.NotBefore;
import stability.domain.matter.StagedState;
import stability.domain.matter.Step;
import stability.domain.warning.WarningWords.Stage;
import stability.domain.warning.WarningWords.Standing;

/**
 * What is so about a warning. Immutable to everyone outside this package: a step copies it, sets what it changes, and
 * hands the copy on.
 */
public final class WarningState extends StagedState<WarningState, Stage> {
    private final Values facts;

    /** What it says, since when; in the order of the fold. */
    List<WarningTerms> terms = List.of();

    List<WarningAction> actions = List.of();

    @Nullable
    OffsetDateTime liftedAt;

    WarningState(Values facts) {
        super(Stage.UNISSUED);
        this.facts = facts;
    }

    @Override
    public @Nullable Text early(Step step) {
        return NotBefore.moment(
                step, issuedAt(), Text.of("时间早于预警发布（{0}）", "it is before the warning was issued at {0}"));
    }

    /** When it was issued; null before. */
    public @Nullable OffsetDateTime issuedAt() {
        return terms.isEmpty() ? null : terms.get(0).since();
    }

    /** When it was lifted; null while it is not. */
    public @Nullable OffsetDateTime liftedAt() {
        return liftedAt;
    }

    /** The first day in force. */
    public LocalDate validFrom() {
        return facts.need(Warning.VALID_FROM);
    }

    /** What it says now; what the facts say while it is not issued. */
    public WarningTerms terms(OffsetDateTime otherwise) {
        return terms.isEmpty() ? first(otherwise) : terms.get(terms.size() - 1);
    }

    /** What the facts say. */
    WarningTerms first(OffsetDateTime since) {
        return new WarningTerms(
                since,
                facts.need(Warning.LEVEL),
                facts.get(Warning.VALID_TO),
                facts.get(Warning.SCOPE),
                facts.need(Warning.ALERT));
    }

    /** What it said at the end of a day, as far as is known by now; null if it was not issued by then. */
    public @Nullable WarningTerms termsOn(LocalDate day) {
        WarningTerms last = null;
        for (WarningTerms each : terms) {
            last = each.since().toLocalDate().isAfter(day) ? last : each;
        }
        return last;
    }

    /** How often it was adjusted. */
    public int adjustments() {
        return Math.max(0, terms.size() - 1);
    }

    /**
     * What it is at the end of a day: in force from the first to the last day of its validity, both included, once it is
     * issued. On the day on which it is lifted it is not in force any more;
     * one that is out of the account never was.
     */
    public Standing standingOn(LocalDate day) {
        if (stage() == Stage.VOIDED) {
            return Standing.VOIDED;
        }
        WarningTerms then = termsOn(day);
        if (liftedAt != null && !liftedAt.toLocalDate().isAfter(day)) {
            return Standing.LIFTED;
        }
        if (then == null || day.isBefore(validFrom())) {
            return Standing.PENDING;
        }
        return then.validTo() != null && day.isAfter(then.validTo()) ? Standing.EXPIRED : Standing.IN_FORCE;
    }

    public boolean inForceOn(LocalDate day) {
        return standingOn(day) == Standing.IN_FORCE;
    }

    /** What departments are to do, in the order in which it was asked for. */
    public List<WarningAction> actions() {
        return actions;
    }

    /** The actions that nobody has reported done; of one department, if it is named. */
    public List<WarningAction> unfinished(@Nullable String department) {
        return actions.stream()
                .filter(action -> !action.isDone())
                .filter(action -> department == null || action.department().equals(department))
                .toList();
    }
}

package stability.report.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Values;
import stability.domain.matter.Matter;
import stability.domain.school.EventClass;
import stability.domain.school.School;
import stability.domain.warning.Warning;
import stability.domain.warning.WarningState;
import stability.domain.warning.WarningTerms;
import stability.domain.warning.WarningWords.Level;
import stability.domain.warning.WarningWords.Stage;
import stability.domain.warning.WarningWords.Standing;

/**
 * A warning as lists and reports show it, on a certain day.
 *
 * @param id the id of the warning
 * @param title what it is called; what it asks for, if it has no title
 * @param class_ which kind of event it warns of
 * @param level the level on that day, as are {@code validTo}, {@code scope} and {@code alert}
 * @param source where the warning comes from; null if nobody said
 * @param validFrom the first day in force
 * @param validTo the last day in force; null for an open end
 * @param scope whom or what it is about; null if nobody said
 * @param alert what it asks for
 * @param issuedBy who issued it, by post or office; null if nobody said
 * @param state where it stands by its steps
 * @param standing what it is on that day
 * @param issued when it was issued
 * @param lifted when it was lifted; null while it is not
 * @param adjustments how often it was adjusted
 * @param unfinished how many of its actions are not reported done
 * @param actions what departments are to do
 */
@Counted
public record WarningItem(
        String id,
        String title,
        EventClass class_,
        Level level,
        @Nullable String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String scope,
        String alert,
        @Nullable String issuedBy,
        Stage state,
        Standing standing,
        OffsetDateTime issued,
        @Nullable OffsetDateTime lifted,
        int adjustments,
        int unfinished,
        List<WarningActionItem> actions) {

    /** The gravest level first, then by the first day in force and id. */
    static final Comparator<WarningItem> BY_LEVEL = Comparator.comparing(WarningItem::level)
            .thenComparing(WarningItem::validFrom)
            .thenComparing(WarningItem::id);

    /** The warning on a day; it must be issued. */
    static WarningItem of(Matter.History<WarningState> history, LocalDate day, School school) {
        Matter<WarningState> warning = history.matter();
        WarningState state = history.state();
        Values facts = history.facts();
        OffsetDateTime issued = Objects.requireNonNull(state.issuedAt());
        WarningTerms then = state.termsOn(day);
        WarningTerms terms = then == null ? state.terms(issued) : then;
        return new WarningItem(
                warning.id(),
                warning.kind().title(facts),
                facts.need(Warning.CLASS),
                terms.level(),
                facts.get(Warning.SOURCE),
                state.validFrom(),
                terms.validTo(),
                terms.scope(),
                terms.alert(),
                facts.get(Warning.ISSUED_BY),
                state.stage(),
                state.standingOn(day),
                issued,
                state.liftedAt(),
                state.adjustments(),
                state.unfinished(null).size(),
                state.actions().stream()
                        .map(action -> WarningActionItem.of(action, day, school))
                        .toList());
    }
}

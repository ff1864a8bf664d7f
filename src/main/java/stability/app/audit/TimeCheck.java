package stability.app.audit;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.app.Repository.Commit;
import stability.app.Repository.Reach;
import stability.app.Repository.SignatureStatus;
import stability.app.audit.Audit.Origin;
import stability.app.entry.EntryContext;
import stability.domain.clock.DeadlineRule;
import stability.domain.clock.Limit;
import stability.domain.field.Place;
import stability.domain.field.TimeFormat;
import stability.domain.ledger.Lateness;
import stability.domain.matter.Matter;
import stability.domain.problem.Code;
import stability.domain.school.School;

/** Whether steps were recorded when they happened and committed when they were recorded, and by whom it is said to be. */
final class TimeCheck {
    private final School school;
    private final AuditScope scope;
    private final Reach reach;
    private final Map<Commit, List<Origin>> late = new LinkedHashMap<>();
    private final Map<String, List<Origin>> open = new LinkedHashMap<>();
    private final Map<Commit, Origin> bad = new LinkedHashMap<>();

    /** That of the matter whose steps are looked at now: they follow each other. */
    private Matter.@Nullable History<?> history;

    TimeCheck(School school, Reach reach, AuditScope scope) {
        this.school = school;
        this.scope = scope;
        this.reach = reach;
    }

    void run(List<Origin> origins) {
        origins.forEach(origin -> step(origin));
        Limit limit = school.limit(DeadlineRule.LATE_COMMIT);
        late.forEach((commit, steps) -> {
            long days = steps.stream()
                    .mapToLong(step ->
                            waited(step, Objects.requireNonNull(commit.at())).toDays())
                    .max()
                    .orElse(0);
            scope.tell(Code.COMMITTED_LATE.at(
                    place(steps.get(0)), steps.size(), limit, days, CommitWords.of(commit, school.zone())));
        });
        open.forEach((file, steps) -> scope.tell(Code.UNCOMMITTED.at(place(steps.get(0)), steps.size())));
        bad.forEach((commit, step) ->
                scope.tell(Code.BAD_SIGNATURE.at(place(step), CommitWords.of(commit, school.zone()))));
    }

    private Matter.History<?> history(Matter<?> matter) {
        if (history == null || !history.matter().equals(matter)) {
            history = matter.history(null);
        }
        return history;
    }

    private void step(Origin origin) {
        OffsetDateTime recorded = origin.step().recorded();
        if (Lateness.isLate(history(origin.matter()), origin.step(), school)) {
            scope.tell(Code.RECORDED_LATE.at(
                    place(origin),
                    origin.step().type().label(),
                    TimeFormat.readable(origin.step().at()),
                    TimeFormat.readable(recorded)));
        }
        Commit commit = origin.commit();
        if (commit == null) {
            if (reach != Reach.NO_GIT && reach != Reach.PLAIN) {
                open.computeIfAbsent(origin.matter().file(), file -> new ArrayList<>())
                        .add(origin);
            }
            return;
        }
        OffsetDateTime committed = commit.at();
        if (commit.edge() || committed == null) {
            return;
        }
        if (recorded.isAfter(committed.plusMinutes(EntryContext.SKEW_MINUTES))) {
            scope.tell(Code.RECORDED_AFTER_COMMIT.at(place(origin), recorded, CommitWords.of(commit, school.zone())));
        }
        if (!scope.isTakingOver(commit)
                && waited(origin, committed)
                                .compareTo(
                                        school.limit(DeadlineRule.LATE_COMMIT).duration())
                        > 0) {
            late.computeIfAbsent(commit, each -> new ArrayList<>()).add(origin);
        }
        if (origin.signature() == SignatureStatus.BAD) {
            bad.putIfAbsent(commit, origin);
        }
    }

    private static Duration waited(Origin origin, OffsetDateTime committed) {
        return Duration.between(origin.step().recorded(), committed);
    }

    private static Place place(Origin origin) {
        return new Place(origin.matter().file(), origin.step().line(), 0);
    }
}

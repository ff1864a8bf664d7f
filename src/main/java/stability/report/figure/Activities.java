package stability.report.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import stability.domain.activity.ActivityState;
import stability.domain.activity.ActivityWords.ActivityKind;
import stability.domain.activity.Hold;
import stability.domain.field.Lang;
import stability.report.view.ActivityItem;
import stability.report.view.Snapshot;
import stability.report.view.View;

/**
 * The drills, trainings and meetings (演练、培训、会议) that were entered on a day or in a period: how many, and how many took part.
 *
 * @param held how many there were of all kinds
 * @param byKind drills, trainings and meetings, each kind once
 * @param items the activities, the latest first
 */
public record Activities(int held, List<ActivityCount> byKind, List<ActivityItem> items) {

    /**
     * What was held of a kind.
     *
     * @param kind which kind
     * @param kindName what it is called, in the language of the report
     * @param held how many there were
     * @param participants how many took part, all added up (人次)
     */
    public record ActivityCount(ActivityKind kind, String kindName, int held, BigDecimal participants) {}

    /**
     * Those of a snapshot.
     *
     * @param since the first moment whose entries count
     */
    public static Activities of(Snapshot at, Instant since) {
        List<ActivityItem> items =
                entered(at.activities(), since).stream().map(View::item).toList();
        return new Activities(items.size(), byKind(items, at.school().lang()), items);
    }

    /** Those of these activities that were entered since a moment. */
    public static List<View<ActivityState, ActivityItem>> entered(
            List<View<ActivityState, ActivityItem>> activities, Instant since) {
        return activities.stream()
                .filter(view -> view.history().applied().stream()
                        .anyMatch(applied -> applied.step().type().name().equals(Hold.STAGE)
                                && applied.step().isRecordedSince(since)))
                .toList();
    }

    private static List<ActivityCount> byKind(List<ActivityItem> items, Lang lang) {
        List<ActivityCount> counts = new ArrayList<>();
        for (ActivityKind kind : ActivityKind.values()) {
            List<ActivityItem> own =
                    items.stream().filter(item -> item.kind() == kind).toList();
            long participants =
                    own.stream().mapToLong(ActivityItem::participants).sum();
            counts.add(new ActivityCount(kind, kind.label().in(lang), own.size(), BigDecimal.valueOf(participants)));
        }
        return List.copyOf(counts);
    }

    /** Those of a kind. */
    public List<ActivityItem> of(ActivityKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }
}

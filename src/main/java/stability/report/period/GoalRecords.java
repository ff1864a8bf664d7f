package stability.report.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import stability.domain.activity.ActivityWords.ActivityKind;
import stability.domain.field.Text;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.school.Campaign;
import stability.domain.school.Campaign.Goal;
import stability.domain.school.Campaign.GoalFigure;
import stability.domain.school.IncidentLevel;
import stability.report.figure.Rates;
import stability.report.period.GoalAnswer.Point;
import stability.report.period.GoalAnswer.Side;
import stability.report.period.Organisation.MeetingHeld;
import stability.report.period.result.CoverageResults;
import stability.report.period.result.OpenItem;
import stability.report.period.result.PeriodResults;
import stability.report.period.result.PeriodSnapshot;
import stability.report.view.ActivityItem;
import stability.report.view.IncidentItem;
import stability.report.view.Unsigned;
import stability.report.view.WarningItem;

/** Looks for the records that speak for or against the aims of a campaign. */
final class GoalRecords {
    private final PeriodSnapshot at;
    private final Organisation organisation;
    private final PeriodResults results;
    private final List<Problems> problems;
    private final List<OpenItem> open;

    GoalRecords(
            PeriodSnapshot at,
            Organisation organisation,
            PeriodResults results,
            List<Problems> problems,
            List<OpenItem> open) {
        this.at = at;
        this.organisation = organisation;
        this.results = results;
        this.problems = problems;
        this.open = open;
    }

    /** The aims of the campaign, one by one. */
    List<GoalAnswer> answers(Campaign campaign) {
        List<GoalAnswer> answers = new ArrayList<>();
        for (Goal goal : campaign.goals()) {
            List<Point> points = new ArrayList<>();
            if (!goal.classes().isEmpty()) {
                incidents(goal, points);
            }
            goal.figures().forEach(figure -> figure(figure, points));
            boolean tied = !goal.classes().isEmpty() || !goal.figures().isEmpty();
            answers.add(GoalAnswer.of(goal, points, tied, at.lang()));
        }
        return List.copyOf(answers);
    }

    /** Incidents of the aim's classes that occurred, and warnings of these classes that were acted on. */
    private void incidents(Goal goal, List<Point> points) {
        List<String> against = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (IncidentItem incident : results.incidents().items()) {
            if (goal.classes().contains(incident.class_()) && at.includes(incident.learned())) {
                Side side = side(goal, incident);
                (side == Side.CONTRADICTS ? against : side == Side.OPEN ? unclear : below).add(incident.id());
            }
        }
        add(points, Side.CONTRADICTS, Text.of("相反的事件", "incidents against it"), against);
        add(points, Side.OPEN, Text.of("类型或级别未定的同类事件", "incidents of the class without type or level"), unclear);
        if (against.isEmpty() && unclear.isEmpty()) {
            points.add(count(Side.SUPPORTS, Text.of("相反的事件", "incidents against it"), List.of()));
        }
        add(
                points,
                Side.SUPPORTS,
                Text.of("不属此类或级别以下的同类事件", "incidents of the class of another type or a lower level"),
                below);
        List<String> warned = results.warnings().items().stream()
                .filter(warning -> goal.classes().contains(warning.class_()))
                .map(WarningItem::id)
                .toList();
        add(points, Side.SUPPORTS, Text.of("同类预警", "warnings of the class"), warned);
    }

    private static Side side(Goal goal, IncidentItem incident) {
        String type = incident.type();
        if (!goal.types().isEmpty()) {
            if (type == null) {
                return Side.OPEN;
            }
            if (goal.types().stream().noneMatch(type::contains)) {
                return Side.SUPPORTS;
            }
        }
        IncidentLevel from = goal.fromLevel();
        if (from == null) {
            return Side.CONTRADICTS;
        }
        // the gravest level comes first; what nobody graded may be any
        return incident.level() == IncidentLevel.UNGRADED
                ? Side.OPEN
                : incident.level().compareTo(from) <= 0 ? Side.CONTRADICTS : Side.SUPPORTS;
    }

    private void figure(GoalFigure figure, List<Point> points) {
        switch (figure) {
            case MEETINGS -> held(figure, meetings(), points);
            case DRILLS -> held(figure, ids(results.activities().of(ActivityKind.DRILL)), points);
            case TRAININGS -> held(figure, ids(results.activities().of(ActivityKind.TRAINING)), points);
            case COVERAGE -> {
                CoverageResults.CoverageRow total = results.coverage().total();
                rate(
                        points,
                        figure,
                        total.reported(),
                        total.due(),
                        results.coverage().missing());
            }
            case RECTIFICATION -> {
                List<String> overdue = results.hazards().items().stream()
                        .filter(item -> item.overdue())
                        .map(item -> item.id())
                        .toList();
                rate(
                        points,
                        figure,
                        results.hazards().total().eliminated(),
                        results.hazards().total().found(),
                        List.of());
                add(points, Side.CONTRADICTS, Text.of("逾期未整改的隐患", "hazards overdue"), overdue);
            }
            case DUTY -> duty(figure, points);
            case WARNINGS -> {
                List<String> overdue = results.warnings().overdueActions().stream()
                        .map(action -> action.id())
                        .distinct()
                        .toList();
                rate(
                        points,
                        figure,
                        results.warnings().done(),
                        results.warnings().asked(),
                        List.of());
                add(points, Side.CONTRADICTS, Text.of("有措施逾期的预警", "warnings with overdue actions"), overdue);
            }
            case ASSIGNED -> {
                List<String> not = problems.stream()
                        .filter(each -> each.rule() == Problems.Rule.UNASSIGNED)
                        .flatMap(each -> each.items().stream())
                        .map(Problems.ProblemItem::id)
                        .toList();
                int assigned = Math.toIntExact(
                        open.stream().filter(item -> item.leader() != null).count());
                rate(points, figure, assigned, assigned + not.size(), not);
            }
            case SIGNED -> {
                List<String> not =
                        at.now().unsigned().stream().map(Unsigned::id).toList();
                int reached = Math.toIntExact(at.now().ledger().all().stream()
                        .filter(this::asksForSignatures)
                        .count());
                rate(points, figure, reached - not.size(), reached, not);
            }
        }
    }

    private <S extends MatterState> boolean asksForSignatures(Matter<S> matter) {
        return !at.now().history(matter).state().signatures().stages().isEmpty();
    }

    /** Those of the settings by title, those of the account by id; one that stands in both on a day counts once. */
    private List<String> meetings() {
        List<String> held = new ArrayList<>();
        organisation.meetings().forEach(meeting -> held.add(meeting.title()));
        for (ActivityItem meeting : results.activities().of(ActivityKind.MEETING)) {
            MeetingHeld same = new MeetingHeld(meeting.held().toLocalDate(), meeting.title());
            if (!organisation.meetings().contains(same)) {
                held.add(meeting.id());
            }
        }
        return held;
    }

    private static List<String> ids(List<ActivityItem> activities) {
        return activities.stream().map(ActivityItem::id).toList();
    }

    private void held(GoalFigure figure, List<String> held, List<Point> points) {
        points.add(count(held.isEmpty() ? Side.CONTRADICTS : Side.SUPPORTS, figure.label(), held));
    }

    private void duty(GoalFigure figure, List<Point> points) {
        List<LocalDate> days = at.days();
        List<String> without = days.stream()
                .filter(day -> organisation.duty().stream()
                        .noneMatch(shift -> !day.isBefore(shift.from()) && !day.isAfter(shift.until())))
                .map(LocalDate::toString)
                .toList();
        rate(points, figure, days.size() - without.size(), days.size(), without);
    }

    /** A share that supports the aim, and what is left of it; nothing of nothing supports nothing. */
    private void rate(List<Point> points, GoalFigure figure, int part, int whole, List<String> rest) {
        String label = figure.label().in(at.lang());
        if (whole > 0) {
            points.add(new Point(Side.SUPPORTS, label, part, whole, Rates.percent(part, whole), List.of()));
        }
        add(points, Side.CONTRADICTS, Text.of("{0}：欠缺", "{0}: lacking").with(figure.label()), rest);
    }

    private void add(List<Point> points, Side side, Text label, List<String> ids) {
        if (!ids.isEmpty()) {
            points.add(count(side, label, ids));
        }
    }

    private Point count(Side side, Text label, List<String> ids) {
        return new Point(side, label.in(at.lang()), ids.size(), null, null, ids);
    }
}

package stability.domain.school;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Text;
import stability.domain.field.Word;

/**
 * A stretch of days with phases and goals, such as the weeks around a national holiday.
 *
 * @param id its name on the command line
 * @param name what people call it
 * @param from first day
 * @param until last day
 * @param phases in order, inside the campaign
 * @param goals what it is measured by
 * @param meetings that were held for it
 */
public record Campaign(
        String id,
        String name,
        LocalDate from,
        LocalDate until,
        List<Phase> phases,
        List<Goal> goals,
        List<Meeting> meetings) {

    /** A part of a campaign that ends in a report of its own. */
    public record Phase(String id, String name, LocalDate from, LocalDate until) {
        public boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /**
     * One of the aims, such as 确保不发生群死群伤的安全事故, and what on record speaks for or against it.
     *
     * @param classes the classes of incidents that it is about; empty if incidents do not decide it
     * @param types words of which one stands in the type of such an incident; empty if any type counts
     * @param fromLevel incidents of this level and above go against it; null if any level does
     * @param figures the figures that it is measured by; empty if none
     */
    public record Goal(
            String id,
            String text,
            List<EventClass> classes,
            List<String> types,
            @Nullable IncidentLevel fromLevel,
            List<GoalFigure> figures) {}

    /** What an aim can be measured by (四个到位). */
    public enum GoalFigure implements Word {
        MEETINGS("专题会议", "meetings held"),
        DRILLS("演练", "drills held"),
        TRAININGS("培训", "trainings held"),
        COVERAGE("日排查报告", "daily screenings reported"),
        RECTIFICATION("隐患整改", "hazards eliminated"),
        DUTY("值班带班", "days with somebody on duty"),
        WARNINGS("预警措施落实", "actions on warnings done"),
        ASSIGNED("五定落实", "the five fixed things assigned"),
        SIGNED("环节签字", "stages signed");

        private final Text label;

        GoalFigure(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** A meeting about the campaign. */
    public record Meeting(LocalDate date, String title) {}

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}

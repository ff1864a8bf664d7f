package stability.domain.school;

import java.time.LocalDate;
import java.util.List;

/**
 * A stretch of days with phases and goals, such as the weeks around a national holiday.
 *
 * @param id its name on the command line
 * @param name what people call it
 * @param from first day
 * @param until last day
 * @param phases in order, inside the campaign
 * @param goals what it is measured by
 */
public record Campaign(String id, String name, LocalDate from, LocalDate until, List<Phase> phases, List<Goal> goals) {

    /** A part of a campaign that ends in a report of its own. */
    public record Phase(String id, String name, LocalDate from, LocalDate until) {
        public boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** One of the aims, such as 确保不发生重大火灾. */
    public record Goal(String id, String text) {}

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}

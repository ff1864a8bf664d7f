package stability.domain.school;

import java.time.LocalDate;

/**
 * Who is on duty on some days, by post.
 *
 * @param from first day
 * @param until last day
 * @param leader the leader on duty (带班领导)
 * @param staff the post on duty (值班员)
 */
public record Duty(LocalDate from, LocalDate until, String leader, String staff) {
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}

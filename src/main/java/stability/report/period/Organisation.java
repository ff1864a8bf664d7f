package stability.report.period;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.school.Campaign;
import stability.domain.school.Department;
import stability.domain.school.Duty;
import stability.domain.school.School;
import stability.report.period.result.Period;
import stability.report.period.result.PeriodSnapshot;

/**
 * How the work was organised (一、组织部署), as the settings of the school have it.
 *
 * @param office the name of the department that runs the account; null if the settings do not say
 * @param departments how many departments had to screen on the last day of the report
 * @param leadingGroup the posts of the leading group with their tasks
 * @param meetings held in the period, up to the day of the cut-off
 * @param phases of the campaign, in order; none for a week or a month
 * @param duty who was on duty in the period
 */
public record Organisation(
        @Nullable String office,
        int departments,
        List<Member> leadingGroup,
        List<MeetingHeld> meetings,
        List<PhaseLine> phases,
        List<Shift> duty) {

    /**
     * A post of the leading group.
     *
     * @param post the post
     * @param task what it is in charge of
     */
    public record Member(String post, String task) {}

    /**
     * A meeting about a campaign.
     *
     * @param date the day
     * @param title what it was about
     */
    public record MeetingHeld(LocalDate date, String title) {}

    /**
     * A phase of the campaign.
     *
     * @param id its id in stability.yaml
     * @param name what it is called
     * @param from its first day
     * @param until its last day
     */
    public record PhaseLine(String id, String name, LocalDate from, LocalDate until) {}

    /**
     * Who was on duty from a day to a day, by post.
     *
     * @param from the first day
     * @param until the last day
     * @param leader who led (带班领导)
     * @param staff who was on duty (值班员)
     */
    public record Shift(LocalDate from, LocalDate until, String leader, String staff) {}

    static Organisation of(PeriodSnapshot at) {
        School school = at.school();
        Period period = at.period();
        LocalDate last = at.cutOff().toLocalDate();
        Campaign campaign = at.campaign();
        Collection<Campaign> campaigns = campaign == null ? school.campaigns() : List.of(campaign);
        Department office = school.office();
        return new Organisation(
                office == null ? null : office.name(),
                school.departmentsOn(last).size(),
                school.leadingGroup().entrySet().stream()
                        .map(each -> new Member(each.getKey(), each.getValue()))
                        .toList(),
                meetings(campaigns, period, last),
                (campaign == null ? List.<Campaign.Phase>of() : campaign.phases())
                        .stream()
                                .map(phase -> new PhaseLine(phase.id(), phase.name(), phase.from(), phase.until()))
                                .toList(),
                school.duty().stream()
                        .filter(duty ->
                                !duty.from().isAfter(last) && !duty.until().isBefore(period.from()))
                        .map(duty -> shift(duty, period))
                        .toList());
    }

    private static List<MeetingHeld> meetings(Collection<Campaign> campaigns, Period period, LocalDate last) {
        return campaigns.stream()
                .flatMap(campaign -> campaign.meetings().stream())
                .filter(meeting ->
                        period.includes(meeting.date()) && !meeting.date().isAfter(last))
                .map(meeting -> new MeetingHeld(meeting.date(), meeting.title()))
                .toList();
    }

    /** The part of a shift that lies in the period. */
    private static Shift shift(Duty duty, Period period) {
        return new Shift(
                duty.from().isBefore(period.from()) ? period.from() : duty.from(),
                duty.until().isAfter(period.until()) ? period.until() : duty.until(),
                duty.leader(),
                duty.staff());
    }
}

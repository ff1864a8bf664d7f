package stability.report.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.assessment.AssessmentRules;
import stability.domain.assessment.AssessmentWords.Duty;
import stability.domain.assessment.AssessmentWords.Measure;
import stability.domain.field.Word;
import stability.domain.school.Campaign;
import stability.domain.school.Department;
import stability.domain.school.School;
import stability.report.view.Counted;
import stability.report.view.Snapshot;

/**
 * What an assessment (考核) of the departments has to go by: the duties that each did not keep, with the matters behind
 * every figure, and what people decided. Docs: configuration.md says what each duty counts. The departments stand in the
 * order of {@code stability.yaml}, never in that of points: this is evidence, not a ranking, and it decides nothing.
 *
 * @param campaign the id of the campaign
 * @param campaignName what people call it
 * @param from the first day
 * @param until the last day; days after the cut-off are not counted
 * @param cutOff what was recorded after it does not count
 * @param weights the points of each breach of a duty, with their basis
 * @param limits from which points on people are reminded of a measure, the milder first
 * @param departments each that was due on a day of the period
 */
public record AssessmentFigures(
        String campaign,
        String campaignName,
        LocalDate from,
        LocalDate until,
        OffsetDateTime cutOff,
        List<WeightLine> weights,
        List<LimitLine> limits,
        List<DepartmentEvidence> departments) {

    /**
     * What each breach of a duty weighs, and by which rule.
     *
     * @param duty which duty
     * @param dutyName the same in the language of the school
     * @param points number of points for each breach
     * @param basis the rule behind it
     */
    public record WeightLine(Duty duty, String dutyName, int points, String basis) {}

    /**
     * From how many points on people are reminded of a measure, and by which rule.
     *
     * @param measure which measure
     * @param measureName the same in the language of the school
     * @param points number of points from which on people are reminded
     * @param basis the rule behind it
     */
    public record LimitLine(Measure measure, String measureName, int points, String basis) {}

    /**
     * A department.
     *
     * @param id the id of the department
     * @param name the name of the department
     * @param kind whether it is an office or teaches
     * @param points number of points, the sum of those of its duties
     * @param duties every duty, also those that it kept
     * @param reached the gravest measure whose limit the points reach; null if they reach none
     * @param reachedName the same in the language of the school; null likewise
     * @param state what is decided about it in the campaign, {@code none} if nothing is
     * @param decisions those about it in the campaign that were recorded by the cut-off, in the order of entry
     */
    public record DepartmentEvidence(
            String id,
            String name,
            Department.Kind kind,
            int points,
            List<DutyLine> duties,
            @Nullable Measure reached,
            @Nullable String reachedName,
            Word state,
            List<AssessmentDecision> decisions) {}

    /**
     * How a department kept a duty.
     *
     * @param duty which duty
     * @param dutyName the same in the language of the school
     * @param count how often it did not
     * @param weight number of points for each time
     * @param points number of points, count times weight
     * @param ids the matters behind it, each once
     * @param items each breach by itself, {@code count} of them
     */
    public record DutyLine(
            Duty duty,
            String dutyName,
            int count,
            int weight,
            int points,
            @Counted List<String> ids,
            List<BreachItem> items) {}

    /**
     * One breach: the matter, and what was left undone.
     *
     * @param id the id of the matter
     * @param detail what was left undone, in the language of the school
     */
    @Counted
    public record BreachItem(String id, String detail) {}

    /** The evidence of the whole campaign. */
    public static AssessmentFigures of(Snapshot at, Campaign campaign) {
        return of(at, campaign, campaign.from(), campaign.until());
    }

    /**
     * The evidence of some days of a campaign, such as one phase. Decisions are those of the campaign as a whole.
     *
     * @param at with all screenings
     */
    public static AssessmentFigures of(Snapshot at, Campaign campaign, LocalDate from, LocalDate until) {
        School school = at.school();
        AssessmentRules rules = school.assessment();
        Breach.AssessedDays period = Breach.AssessedDays.of(at, from, until);
        List<Breach> breaches = Breach.all(period);
        List<AssessmentDecision> decisions = AssessmentDecision.of(at).stream()
                .filter(decision -> decision.campaign().equals(campaign.id()))
                .toList();
        List<DepartmentEvidence> rows = new ArrayList<>();
        for (Department department : school.departmentsBetween(from, period.last())) {
            rows.add(AssessmentRow.of(department, breaches, decisions, rules, school.lang()));
        }
        return new AssessmentFigures(
                campaign.id(),
                campaign.name(),
                from,
                until,
                at.cutOff(),
                rules.weights().stream()
                        .map(weight -> new WeightLine(
                                weight.duty(),
                                weight.duty().label().in(school.lang()),
                                weight.points(),
                                weight.basis()))
                        .toList(),
                rules.limits().stream()
                        .map(limit -> new LimitLine(
                                limit.measure(),
                                limit.measure().label().in(school.lang()),
                                limit.points(),
                                limit.basis()))
                        .toList(),
                List.copyOf(rows));
    }
}

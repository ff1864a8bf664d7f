package stability.report.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.assessment.Assessment;
import stability.domain.assessment.AssessmentState;
import stability.domain.assessment.Decision;
import stability.domain.assessment.Warn;
import stability.domain.field.Values;
import stability.domain.field.Word;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.school.Campaign;
import stability.domain.school.School;
import stability.report.view.Snapshot;

/**
 * A decision of people about a department, as it stands on record.
 *
 * @param id the assessment, {@code guoqing-2019/jwc}
 * @param campaign the id of the campaign
 * @param campaignName what people call it
 * @param department the id of the department
 * @param departmentName the name of the department
 * @param decision the step, {@code warn}
 * @param decisionName the same in the language of the school
 * @param state what the department is after it, {@code warned}
 * @param at when it was decided
 * @param recorded when it was entered
 * @param by who entered it
 * @param reason why
 * @param signer who signed it, by post
 * @param improveBy the day by which to improve, of a warning; null for the others
 * @param inForce whether no later decision has taken its place, nor has it been lifted
 * @param passed whether the warning is in force and its day to improve by has gone by
 */
public record AssessmentDecision(
        String id,
        String campaign,
        String campaignName,
        String department,
        String departmentName,
        String decision,
        String decisionName,
        Word state,
        OffsetDateTime at,
        OffsetDateTime recorded,
        String by,
        String reason,
        String signer,
        @Nullable LocalDate improveBy,
        boolean inForce,
        boolean passed) {

    /** Every decision recorded by the cut-off, assessment by assessment, each in the order of entry. */
    public static List<AssessmentDecision> of(Snapshot at) {
        List<AssessmentDecision> decisions = new ArrayList<>();
        for (Matter<AssessmentState> assessment : at.ledger().of(Assessment.KIND)) {
            Matter.History<AssessmentState> history = at.history(assessment);
            for (Matter.Applied<AssessmentState> applied : history.applied()) {
                if (applied.step().type() instanceof Decision) {
                    decisions.add(of(history, applied, at.school(), at.day()));
                }
            }
        }
        return List.copyOf(decisions);
    }

    private static AssessmentDecision of(
            Matter.History<AssessmentState> history,
            Matter.Applied<AssessmentState> applied,
            School school,
            LocalDate day) {
        Step step = applied.step();
        Values facts = history.facts();
        AssessmentState now = history.state();
        String campaign = facts.need(Assessment.CAMPAIGN);
        String department = facts.need(Assessment.DEPARTMENT);
        LocalDate improveBy = step.values().get(Warn.IMPROVE_BY);
        boolean inForce = now.stage().inForce() && step.equals(now.last());
        return new AssessmentDecision(
                history.matter().id(),
                campaign,
                name(school.campaign(campaign), campaign),
                department,
                school.departmentName(department),
                step.type().name(),
                step.type().label().in(school.lang()),
                applied.after().stage(),
                step.at(),
                step.recorded(),
                step.by(),
                step.values().need(Decision.REASON),
                step.values().need(Decision.SIGNER),
                improveBy,
                inForce,
                inForce && improveBy != null && improveBy.isBefore(day));
    }

    /** The campaign's name, or its id where a record names one that no longer exists. */
    private static String name(@Nullable Campaign campaign, String id) {
        return campaign == null ? id : campaign.name();
    }
}

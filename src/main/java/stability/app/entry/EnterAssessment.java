package stability.app.entry;

import java.util.List;
import java.util.Set;
import stability.app.Records;
import stability.app.check.ValueRules;
import stability.domain.assessment.Assessment;
import stability.domain.assessment.AssessmentState;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.matter.Matter;
import stability.domain.matter.StepType;
import stability.domain.problem.Code;
import stability.domain.problem.ExitStatus;
import stability.domain.problem.Refused;
import stability.domain.school.Campaign;
import stability.domain.school.School;

/** Enters what people decide about a department in a campaign. It computes nothing: nobody is assessed by the tool. */
public final class EnterAssessment {
    private final Records records;

    public EnterAssessment(Records records) {
        this.records = records;
    }

    /**
     * Enters a decision or a note about departments, about all of them or none; refused if campaign or department are unknown, or have
     * nothing to do with each other.
     */
    public List<EnterStep.Entered<AssessmentState>> take(
            String campaign,
            List<String> departments,
            StepType<AssessmentState> type,
            Values given,
            EntryContext entry) {
        return records.locked(() -> new EnterStep(records)
                .takeEach(assessments(campaign, departments), type, each -> given, each -> entry));
    }

    /** What the step needs besides what is given; as {@link EnterStep#needed}. */
    public Set<Field<?>> needed(
            String campaign,
            List<String> departments,
            StepType<AssessmentState> type,
            Values given,
            EntryContext entry) {
        return new EnterStep(records).needed(assessments(campaign, departments), type, given, each -> entry);
    }

    private List<Matter<AssessmentState>> assessments(String campaign, List<String> departments) {
        return Each.of(departments, department -> department, department -> assessment(campaign, department));
    }

    /** The assessment as it stands, or a blank one that is not written yet. */
    private Matter<AssessmentState> assessment(String campaign, String department) {
        School school = records.school();
        Campaign known = school.campaign(campaign);
        if (known == null) {
            throw new Refused(
                    Code.UNKNOWN_CAMPAIGN.at(null, campaign).hinting(ValueRules.campaignHint(campaign, school)));
        }
        if (school.department(department) == null) {
            throw new Refused(Code.UNKNOWN_DEPARTMENT
                    .at(null, department)
                    .hinting(ValueRules.departmentHint(department, school)));
        }
        boolean due = school.departmentsBetween(known.from(), known.until()).stream()
                .anyMatch(each -> each.id().equals(department));
        if (!due) {
            String days = known.from() + ".." + known.until();
            throw new Refused(ExitStatus.NOT_ALLOWED, List.of(Code.NOT_DUE.at(null, department, days)));
        }
        String id = Assessment.id(campaign, department);
        if (records.exists(Assessment.KIND, id)) {
            return records.read(Assessment.KIND, id);
        }
        Values facts = Values.builder()
                .put(Assessment.CAMPAIGN, campaign)
                .put(Assessment.DEPARTMENT, department)
                .build();
        return new Matter<>(Assessment.KIND, id, facts, List.of(), Assessment.KIND.file(id));
    }
}

package stability.report.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.assessment.AssessmentRules;
import stability.domain.assessment.AssessmentWords.Measure;
import stability.domain.assessment.AssessmentWords.Stage;
import stability.domain.field.Lang;
import stability.domain.field.Word;
import stability.domain.school.Department;
import stability.report.assessment.AssessmentFigures.BreachItem;
import stability.report.assessment.AssessmentFigures.DepartmentEvidence;
import stability.report.assessment.AssessmentFigures.DutyLine;

/** Adds up one department's row of {@link AssessmentFigures}. */
final class AssessmentRow {
    private AssessmentRow() {}

    /**
     * The row.
     *
     * @param breaches those of all departments
     * @param decisions those of the campaign, about all departments
     */
    static DepartmentEvidence of(
            Department department,
            List<Breach> breaches,
            List<AssessmentDecision> decisions,
            AssessmentRules rules,
            Lang lang) {
        List<Breach> own = breaches.stream()
                .filter(breach -> breach.department().equals(department.id()))
                .toList();
        List<AssessmentDecision> about = decisions.stream()
                .filter(decision -> decision.department().equals(department.id()))
                .toList();
        List<DutyLine> duties = new ArrayList<>();
        int points = 0;
        for (AssessmentRules.Weight weight : rules.weights()) {
            DutyLine line = duty(weight, own, lang);
            duties.add(line);
            points += line.points();
        }
        Measure reached = reached(rules, points);
        return new DepartmentEvidence(
                department.id(),
                department.name(),
                department.kind(),
                points,
                List.copyOf(duties),
                reached,
                reached == null ? null : reached.label().in(lang),
                state(about),
                about);
    }

    private static DutyLine duty(AssessmentRules.Weight weight, List<Breach> own, Lang lang) {
        List<BreachItem> items = own.stream()
                .filter(breach -> breach.duty() == weight.duty())
                .map(breach -> new BreachItem(breach.id(), breach.detail()))
                .toList();
        return new DutyLine(
                weight.duty(),
                weight.duty().label().in(lang),
                items.size(),
                weight.points(),
                items.size() * weight.points(),
                items.stream().map(BreachItem::id).distinct().toList(),
                items);
    }

    private static @Nullable Measure reached(AssessmentRules rules, int points) {
        Measure reached = null;
        for (AssessmentRules.Limit limit : rules.limits()) {
            reached = points >= limit.points() ? limit.measure() : reached;
        }
        return reached;
    }

    private static Word state(List<AssessmentDecision> decisions) {
        return decisions.isEmpty()
                ? Stage.NONE
                : decisions.get(decisions.size() - 1).state();
    }
}

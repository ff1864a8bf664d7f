package stability.cli.inspection;

import java.util.List;
import stability.cli.option.FieldAnswers;
import stability.cli.option.FieldParser;
import stability.cli.session.Answers;
import stability.cli.session.Question;
import stability.cli.session.Session;
import stability.domain.field.Text;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** Asks whose a hazard is that was found where several departments were inspected; these are offered. */
final class FindingDepartment implements Question {
    private final InspectionFindings findings;
    private final int index;
    private boolean given;

    FindingDepartment(InspectionFindings findings, int index) {
        this.findings = findings;
        this.index = index;
    }

    @Override
    public Text label() {
        return Text.of("“{0}”在哪个部门", "department of \"{0}\"")
                .with(findings.typed().get(index).title());
    }

    @Override
    public Need needed() {
        return !given && findings.isOpen(index) ? Need.REQUIRED : Need.NONE;
    }

    @Override
    public List<Answers.Choice> choices(Session session) {
        List<String> inspected = findings.inspected().stream()
                .map(typed -> FieldParser.department(typed, session.records().school()))
                .toList();
        return answers().choices(session).stream()
                .filter(choice -> inspected.contains(choice.word()))
                .toList();
    }

    private Answers answers() {
        return FieldAnswers.departments(findings.departmentOption());
    }

    @Override
    public void answer(Session session, String typed) {
        answers().check(session, typed);
        findings.own(typed);
        given = true;
    }

    @Override
    public List<String> words() {
        return given ? List.of(findings.departmentOption(), findings.owner(index)) : List.of();
    }

    @Override
    public void withdraw() {
        if (given) {
            findings.disown(index);
            given = false;
        }
    }

    @Override
    public Problem missing(Session session) {
        return Code.MISSING_OPTION.at(null, findings.departmentOption(), label());
    }
}

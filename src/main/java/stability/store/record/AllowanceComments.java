package stability.store.record;

import java.util.ArrayList;
import java.util.List;
import stability.app.check.PrivacyFinding;
import stability.app.check.ValueRules;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.matter.Kind;
import stability.domain.matter.Step;
import stability.domain.privacy.PersonalData;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Reasons;
import stability.store.yaml.FactLines;
import stability.store.yaml.FlowLine;

/**
 * The lines of an entry some of which may stand for a reason: above each such line the comment that allows it, and above no
 * other, so that what is written later is looked at like anything else.
 */
final class AllowanceComments {
    private final Kind<?> kind;
    private final Reasons reasons;

    /** Whether health and the like must not stand there, as in petitions. */
    private final boolean persons;

    AllowanceComments(Kind<?> kind, Reasons reasons) {
        this.kind = kind;
        this.reasons = reasons;
        this.persons = PrivacyFinding.tellsOfPersons(kind.folder() + "/");
    }

    /** The lines of facts. */
    String facts(Values facts) {
        if (!reasons.allow(Code.PERSONAL_DATA)) {
            return FactLines.of(Encoder.fields(kind.facts(), facts));
        }
        StringBuilder lines = new StringBuilder();
        for (Field<?> field : kind.facts()) {
            Values alone = Values.builder().take(field, facts).build();
            String written = FactLines.of(Encoder.fields(List.of(field), alone));
            lines.append(isPersonal(alone) ? above(written, reasons.comment(Code.PERSONAL_DATA)) : written);
        }
        return lines.toString();
    }

    /** The line of a step. */
    String step(Step step) {
        StringBuilder lines = new StringBuilder(reasons.comment(Code.TIMES_ORDER));
        lines.append(reasons.comment(Code.CORRECTED_TWICE));
        if (reasons.allow(Code.PERSONAL_DATA) && (isPersonal(step.values()) || isPersonal(step.by()))) {
            lines.append(reasons.comment(Code.PERSONAL_DATA));
        }
        return lines.append(FlowLine.of(Encoder.step(step))).toString();
    }

    /** Of a list the comment stands above the items that it is about, not above the name of the list. */
    private String above(String written, String comment) {
        StringBuilder lines = new StringBuilder();
        boolean found = false;
        for (String line : written.split("(?<=\n)")) {
            boolean here = isPersonal(line);
            found |= here;
            lines.append(here ? comment : "").append(line);
        }
        return found ? lines.toString() : comment + written;
    }

    private boolean isPersonal(Values values) {
        List<Problem> found = new ArrayList<>();
        ValueRules.privacy(values, persons, found::add);
        return found.stream().anyMatch(problem -> problem.code() == Code.PERSONAL_DATA);
    }

    private boolean isPersonal(String text) {
        return PersonalData.scan(text).stream()
                .anyMatch(match -> PrivacyFinding.code(match, persons) == Code.PERSONAL_DATA);
    }
}

package stability.report.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stability.domain.assessment.AssessmentWords.Duty;
import stability.domain.clock.DeadlineRule;
import stability.domain.field.Text;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Signatures;
import stability.domain.matter.StepType;
import stability.domain.screening.Screening;

/**
 * Stages that still lack a signature at the cut-off and whose entry lay further back at the end of the period than the
 * clock {@code late_entry} allows for what is entered late: whoever signs the next morning breaks no duty. It is the
 * duty of the department in charge of the matter, of the department itself for its screening, and otherwise of the
 * office.
 */
final class UnsignedBreaches {
    private UnsignedBreaches() {}

    static void add(Breach.AssessedDays period, List<Breach> into) {
        period.at().ledger().all().forEach(matter -> add(matter, period, into));
    }

    private static <S extends MatterState> void add(Matter<S> matter, Breach.AssessedDays period, List<Breach> into) {
        Matter.History<S> history = period.at().history(matter);
        List<Signatures.Missing> missing = history.state().signatures().missing();
        String department = missing.isEmpty() ? null : department(matter, history, period);
        if (department == null) {
            return;
        }
        Duration grace = period.school().limit(DeadlineRule.LATE_ENTRY).duration();
        Map<Signatures.Missing, Instant> since = since(history);
        Map<String, List<String>> stages = new LinkedHashMap<>();
        for (Signatures.Missing one : missing) {
            Instant asked = since.get(one);
            if (asked != null && asked.plus(grace).isBefore(period.end())) {
                stages.computeIfAbsent(one.stage(), stage -> new ArrayList<>())
                        .add(one.role().label().in(period.school().lang()));
            }
        }
        stages.forEach((stage, roles) -> into.add(
                new Breach(Duty.STAGE_UNSIGNED, department, matter.id(), detail(matter, stage, roles, period))));
    }

    /** When each signature was first asked for, and has been since. */
    private static <S extends MatterState> Map<Signatures.Missing, Instant> since(Matter.History<S> history) {
        Map<Signatures.Missing, Instant> since = new HashMap<>();
        for (Matter.Applied<S> applied : history.applied()) {
            List<Signatures.Missing> asked = applied.after().signatures().missing();
            since.keySet().retainAll(asked);
            asked.forEach(
                    one -> since.putIfAbsent(one, applied.step().recorded().toInstant()));
        }
        return since;
    }

    private static <S extends MatterState> @Nullable String department(
            Matter<S> matter, Matter.History<S> history, Breach.AssessedDays period) {
        return matter.kind() == Screening.KIND
                ? history.facts().need(Screening.DEPARTMENT)
                : period.inCharge(Breach.assigned(history, Instant.MAX));
    }

    private static String detail(Matter<?> matter, String stage, List<String> roles, Breach.AssessedDays period) {
        StepType<?> step = matter.kind().step(stage);
        String comma = Text.of("、", ", ").in(period.school().lang());
        return Text.of("{0}：{1}未签", "{0}: not signed by the {1}")
                .with(step == null ? stage : step.label(), String.join(comma, roles))
                .in(period.school().lang());
    }
}

package stability.support;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stability.domain.field.Values;
import stability.domain.incident.Incident;
import stability.domain.incident.IncidentState;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.incident.Report;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.school.EventClass;

/** Incidents with random steps. */
public final class RandomIncident {
    private RandomIncident() {}

    /** Steps in the order of their moments, those that make sense at their place and some that do not; a third is mended. */
    public static Matter<IncidentState> of(Seeded seeded, int days) {
        RandomValues random = new RandomValues(seeded, false, days);
        OffsetDateTime start = RandomValues.START.atTime(0, 0).atOffset(ZoneOffset.ofHours(8));
        String id = "I-20190901-" + seeded.digits(5);
        Values facts = random.of(Incident.KIND.facts())
                .copy()
                .put(Incident.KIND.idField(), id)
                .put(Incident.OCCURRED, start)
                .put(Incident.LEARNED, start.plusMinutes(seeded.below(600)))
                .put(Incident.CLASS, seeded.among(List.of(EventClass.values())))
                .build();
        List<Step> tries = random.steps(Incident.KIND, 40);
        for (int i = 0; i < 12; i++) {
            Step step = random.step(Incident.KIND.first());
            Values values = step.values()
                    .copy()
                    .put(Report.KIND, seeded.among(List.of(Bulletin.values())))
                    .put(Report.TO, "县教育局")
                    .put(Report.APPROVED_BY, "校长")
                    .build();
            Values unnumbered = Values.builder()
                    .put(Report.KIND, values.get(Report.KIND))
                    .put(Report.TO, "县教育局")
                    .put(Report.APPROVED_BY, "校长")
                    .put(Report.CAUSE, values.get(Report.CAUSE))
                    .build();
            tries.add(new Step(
                    step.at(), step.recorded(), step.by(), step.type(), seeded.oneIn(4) ? values : unnumbered, 0));
        }
        tries.sort(Comparator.comparing(step -> step.recorded().toInstant()));
        StepType<IncidentState> first = Incident.KIND.first();
        OffsetDateTime learned = facts.need(Incident.LEARNED);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(learned, learned, "综治办", first, Values.EMPTY, 0));
        steps.addAll(tries);
        List<Step> all = seeded.oneIn(3) ? RandomPath.mended(Incident.KIND, facts, steps, random, seeded) : steps;
        return new Matter<>(Incident.KIND, id, facts, List.copyOf(all), Incident.KIND.file(id));
    }
}

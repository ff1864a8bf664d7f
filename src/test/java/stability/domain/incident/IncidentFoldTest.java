package stability.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import stability.RandomValues;
import stability.Seeded;
import stability.domain.EventClass;
import stability.domain.Matter;
import stability.domain.Step;
import stability.domain.StepType;
import stability.domain.Values;
import stability.domain.clock.Deadline;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.incident.IncidentWords.Stage;
import stability.domain.school.School;

/** Whatever is entered, in whatever order: bulletins stay in their order, counts fall only with a note, clocks hold. */
class IncidentFoldTest {
    private static final int DAYS = 12;
    private final School school = Incidents.school();

    @Test
    void whatIsAppliedIsInOrder() {
        int[] finals = new int[1];
        Seeded.times(600, seeded -> {
            Matter<IncidentState> incident = incident(seeded);
            List<String> bulletins = new ArrayList<>();
            for (Matter.Applied<IncidentState> applied : incident.history(null).applied()) {
                IncidentState before = applied.before();
                IncidentState after = applied.after();
                Step step = applied.step();
                assertThat((Stage) after.stage()).isGreaterThanOrEqualTo((Stage) before.stage());
                assertThat(step.at()).isAfterOrEqualTo(before.occurred());
                if (after.bulletins().size() > before.bulletins().size()) {
                    Bulletin kind = step.values().need(Report.KIND);
                    bulletins.add(kind.name() + step.values().get(Report.NUMBER, before.nextNumber(kind)));
                    assertThat(kind == Bulletin.FINAL && before.controlled() == null)
                            .isFalse();
                }
                Harm harm = before.harm();
                if (harm != null
                        && after.harm() != null
                        && !after.harm().fallenSince(harm).isEmpty()) {
                    assertThat(step.values().has(Notify.REMARK)).isTrue();
                }
            }
            assertThat(bulletins).doesNotHaveDuplicates();
            if (!bulletins.isEmpty()) {
                assertThat(bulletins.get(0)).isEqualTo("FIRST1");
            }
            finals[0] += bulletins.contains("FINAL1") ? 1 : 0;
        });
        assertThat(finals[0]).as("the paths are worth the test").isGreaterThan(20);
    }

    /** A clock never runs backwards: what is met stays met as time goes on, and nothing is met before it began. */
    @Test
    void clocksKeepWhatTheySaid() {
        Seeded.times(300, seeded -> {
            Matter<IncidentState> incident = incident(seeded);
            OffsetDateTime early =
                    RandomValues.START.plusDays(DAYS / 2).atTime(12, 0).atOffset(java.time.ZoneOffset.ofHours(8));
            OffsetDateTime late = early.plusDays(DAYS);
            IncidentClocks before = IncidentClocks.of(incident, school, early);
            IncidentClocks after = IncidentClocks.of(incident, school, late);
            for (Deadline duty : before.duties()) {
                assertThat(duty.due()).isAfterOrEqualTo(duty.from());
                assertThat(duty.met() == null || !duty.met().isAfter(early)).isTrue();
            }
            assertThat(after.all()).containsAll(after.duties());
            assertThat(before.next() == null || before.next().open()).isTrue();
        });
    }

    /** Steps in the order of their moments, those that make sense at their place and some that do not. */
    private static Matter<IncidentState> incident(Seeded seeded) {
        RandomValues random = new RandomValues(seeded, false, DAYS);
        OffsetDateTime start = RandomValues.START.atTime(0, 0).atOffset(java.time.ZoneOffset.ofHours(8));
        Values facts = random.of(Incident.KIND.facts())
                .copy()
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
        return new Matter<>(Incident.KIND, "I-20190901-aaaaa", facts, List.copyOf(steps), "file");
    }
}

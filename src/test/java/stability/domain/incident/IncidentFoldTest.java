package stability.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stability.domain.clock.Deadline;
import stability.domain.incident.IncidentWords.Bulletin;
import stability.domain.matter.Matter;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.school.School;
import stability.support.RandomIncident;
import stability.support.RandomValues;
import stability.support.Seeded;

/** Whatever is entered, in whatever order: bulletins stay in their order, counts fall only with a note, clocks hold. */
class IncidentFoldTest {
    private static final int DAYS = 12;
    private final School school = Incidents.school();

    @Test
    void whatIsAppliedIsInOrder() {
        int[] finals = new int[1];
        Seeded.times(600, seeded -> {
            Matter<IncidentState> incident = RandomIncident.of(seeded, DAYS);
            List<String> bulletins = new ArrayList<>();
            for (Matter.Applied<IncidentState> applied : incident.history(null).applied()) {
                IncidentState before = applied.before();
                IncidentState after = applied.after();
                Step step = applied.step();
                assertThat(after.stage()).isGreaterThanOrEqualTo(before.stage());
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
                    assertThat(step.values().has(NoteStep.NAMELESS_REMARK)).isTrue();
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
            Matter<IncidentState> incident = RandomIncident.of(seeded, DAYS);
            OffsetDateTime early =
                    RandomValues.START.plusDays(DAYS / 2).atTime(12, 0).atOffset(ZoneOffset.ofHours(8));
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
}

package stability.report.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stability.domain.clock.Deadline;
import stability.domain.field.Values;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Matter;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;
import stability.report.view.DueItem;
import stability.report.view.Snapshot;
import stability.support.RandomIncident;
import stability.support.RandomValues;
import stability.support.Seeded;

/** The account of incidents balances on every day, and what is due is told once. */
class IncidentFiguresTest {
    private static final int DAYS = 12;

    private final School school = new School(Values.builder()
            .put(SchoolFields.SCHOOL, "示范职业学校")
            .put(SchoolFields.DEPARTMENTS, List.of())
            .build());

    @Test
    void openingAndWhatMovedIsClosing() {
        Seeded.times(5, seeded -> {
            List<Matter<?>> incidents = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                incidents.add(RandomIncident.of(seeded, DAYS));
            }
            Ledger ledger = new Ledger(school, incidents);
            int closing = 0;
            int closed = 0;
            for (int i = 0; i < DAYS; i++) {
                OffsetDateTime cutOff = endOf(RandomValues.START.plusDays(i));
                IncidentFigures figures = IncidentFigures.of(Snapshot.of(ledger, cutOff));
                assertThat(figures.opening()).isEqualTo(closing);
                assertThat(figures.opening()
                                + figures.carried()
                                + figures.new_()
                                + figures.reinstated()
                                - figures.closed()
                                - figures.voided())
                        .isEqualTo(figures.closing())
                        .isEqualTo(figures.openItems().size());
                assertThat(figures.overdueDuties()).allMatch(DueItem::overdue);
                assertThat(figures.overdueDuties())
                        .extracting(item -> item.id() + " " + item.duty().word())
                        .doesNotHaveDuplicates();
                assertThat(figures.overdueDuties().stream()
                                .mapToInt(DueItem::count)
                                .sum())
                        .isEqualTo(overdue(ledger, cutOff));
                assertThat(figures.dueToday())
                        .noneMatch(DueItem::overdue)
                        .allMatch(item -> item.due().equals(cutOff.toLocalDate()));
                assertThat(figures.openItems()).allSatisfy(item -> {
                    assertThat(item.arrivalMinutes() == null).isEqualTo(item.arrived() == null);
                    assertThat(item.arrivalLate() > 0 && item.arrivalStanding() == Deadline.Standing.MET)
                            .isFalse();
                });
                closing = figures.closing();
                closed += figures.closed();
            }
            assertThat(closed).as("the ledger is worth the test").isGreaterThan(5);
        });
    }

    /** How many duties were overdue, those counted one by one that come round each day. */
    private static int overdue(Ledger ledger, OffsetDateTime cutOff) {
        return Math.toIntExact(Snapshot.of(ledger, cutOff).incidents().stream()
                .flatMap(view -> view.clocks().duties().stream())
                .filter(duty -> duty.standing(cutOff) == Deadline.Standing.OVERDUE)
                .count());
    }

    private OffsetDateTime endOf(LocalDate day) {
        return school.endOf(day);
    }
}

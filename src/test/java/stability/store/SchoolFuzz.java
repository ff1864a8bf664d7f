package stability.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import stability.domain.clock.Deadline;
import stability.domain.clock.DeadlineRule;
import stability.domain.problem.Problem;
import stability.domain.school.School;
import stability.store.yaml.Source;
import stability.support.Said;

/**
 * Any bytes as {@code stability.yaml}: findings, or a school whose every clock can be reckoned from any day that a record can carry.
 */
public final class SchoolFuzz {
    private static final List<OffsetDateTime> MOMENTS = List.of(
            OffsetDateTime.parse("1990-01-01T00:00+14:00"),
            OffsetDateTime.parse("2019-09-30T23:59:59+08:00"),
            OffsetDateTime.parse("2199-12-31T23:59:59-14:00"));

    private SchoolFuzz() {}

    /** Tries one input; a law that does not hold is an error. */
    public static void fuzzerTestOneInput(byte[] data) {
        List<Problem> problems = new ArrayList<>();
        Source source = Source.of(data, Layout.SCHOOL, problems::add);
        School school = source == null ? null : SchoolReader.parse(source, (text, tree) -> {}, problems::add);
        assertThat(school == null).isEqualTo(!problems.isEmpty());
        problems.forEach(Said::isPlain);
        if (school == null) {
            return;
        }
        assertThat(school.departments()).isNotEmpty();
        for (DeadlineRule clock : school.clocks()) {
            for (OffsetDateTime from : MOMENTS) {
                Deadline deadline = school.deadlines().of(clock, from, 30, null);
                assertThat(deadline.due().toInstant())
                        .isAfterOrEqualTo(deadline.from().toInstant());
            }
        }
        LocalDate day = LocalDate.of(2019, 9, 30);
        school.campaigns().forEach(campaign -> campaign.phases().forEach(phase -> phase.includes(day)));
        school.departmentsOn(day).forEach(department -> school.isDue(department.id(), day));
        school.incidentLevels();
        school.assessment();
        school.ownLedgers().forEach(school::ledger);
    }
}

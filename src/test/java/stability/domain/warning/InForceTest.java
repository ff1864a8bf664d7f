package stability.domain.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stability.domain.field.Values;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.school.EventClass;
import stability.domain.warning.WarningWords.Level;
import stability.domain.warning.WarningWords.Standing;
import stability.support.RandomValues;
import stability.support.Seeded;

/** On which days a warning is in force, and what it says on them. */
class InForceTest {

    /** Issued on the 25th for the 26th to the 28th, adjusted on the 27th to the 30th, lifted on the 29th. */
    @ParameterizedTest
    @CsvSource({
        "2019-09-24, PENDING, ",
        "2019-09-25, PENDING, YELLOW",
        "2019-09-26, IN_FORCE, YELLOW",
        "2019-09-27, IN_FORCE, RED",
        "2019-09-28, IN_FORCE, RED",
        "2019-09-29, LIFTED, RED",
        "2019-09-30, LIFTED, RED",
    })
    void firstDayLastDayAdjustedAndLifted(LocalDate day, Standing standing, Level level) {
        WarningState state = state("2019-09-28", adjusted("2019-09-27", "2019-09-30"), lifted("2019-09-29"));
        assertThat(state.standingOn(day)).isEqualTo(standing);
        WarningTerms then = state.termsOn(day);
        assertThat(then == null ? null : then.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"2019-09-28, IN_FORCE", "2019-09-29, EXPIRED"})
    void notLiftedItExpires(LocalDate day, Standing standing) {
        assertThat(state("2019-09-28").standingOn(day)).isEqualTo(standing);
    }

    @Test
    void anOpenEndLastsUntilItIsLifted() {
        assertThat(state(null).inForceOn(LocalDate.of(2029, 9, 28))).isTrue();
        assertThat(state(null, lifted("2019-10-05")).inForceOn(LocalDate.of(2019, 10, 4)))
                .isTrue();
    }

    /** A last day that moves to a day gone by ends it from then on, not before. */
    @Test
    void whatWasInForceStaysSo() {
        WarningState state = state("2019-09-30", adjusted("2019-09-29", "2019-09-27"));
        assertThat(state.inForceOn(LocalDate.of(2019, 9, 28))).isTrue();
        assertThat(state.inForceOn(LocalDate.of(2019, 9, 29))).isFalse();
    }

    /** What a day was is not changed by what is done on later days. */
    @Test
    void laterStepsLeaveEarlierDaysAlone() {
        Seeded.times(2000, seeded -> {
            RandomValues random = new RandomValues(seeded, false, 20);
            Values facts = random.of(Warning.KIND.facts());
            List<Step> steps = new ArrayList<>();
            steps.add(random.step(Warning.KIND.first()));
            steps.addAll(random.steps(Warning.KIND, 12));
            steps.replaceAll(InForceTest::enteredAtOnce);
            steps.sort(Step.BY_RECORDED);
            LocalDate day = RandomValues.START.plusDays(seeded.below(25));
            List<Step> byThen = steps.stream()
                    .filter(step -> !step.at().toLocalDate().isAfter(day))
                    .toList();
            WarningState all = matter(facts, steps).state();
            WarningState then = matter(facts, byThen).state();
            assertThat(all.standingOn(day)).isEqualTo(then.standingOn(day));
            assertThat(all.termsOn(day)).isEqualTo(then.termsOn(day));
        });
    }

    private static Step enteredAtOnce(Step step) {
        return new Step(step.at(), step.at(), step.by(), step.type(), step.values(), 0);
    }

    private static WarningState state(String validTo, Step... more) {
        Values facts = Values.builder()
                .put(Warning.CLASS, EventClass.NATURAL)
                .put(Warning.LEVEL, Level.YELLOW)
                .put(Warning.VALID_FROM, LocalDate.of(2019, 9, 26))
                .put(Warning.VALID_TO, validTo == null ? null : LocalDate.parse(validTo))
                .put(Warning.ALERT, "加固围挡")
                .build();
        List<Step> steps = new ArrayList<>();
        steps.add(step("2019-09-25", Issue.STAGE, Values.EMPTY));
        steps.addAll(List.of(more));
        Matter<WarningState> matter = matter(facts, steps);
        assertThat(matter.history(null).rejected()).isEmpty();
        return matter.state();
    }

    private static Step adjusted(String day, String validTo) {
        return step(
                day,
                Adjust.STAGE,
                Values.builder()
                        .put(Adjust.NEW_LEVEL, Level.RED)
                        .put(Adjust.NEW_VALID_TO, LocalDate.parse(validTo))
                        .put(Lift.REASON, "升级")
                        .build());
    }

    private static Step lifted(String day) {
        return step(day, Lift.STAGE, Values.builder().put(Lift.REASON, "结束").build());
    }

    private static Step step(String day, String name, Values values) {
        OffsetDateTime at = OffsetDateTime.parse(day + "T09:00+08:00");
        return new Step(at, at, "综治办", Objects.requireNonNull(Warning.KIND.step(name)), values, 0);
    }

    private static Matter<WarningState> matter(Values facts, List<Step> steps) {
        return new Matter<>(Warning.KIND, "id", facts, List.copyOf(steps), "file");
    }
}

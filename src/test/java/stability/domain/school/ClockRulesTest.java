package stability.domain.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.domain.clock.DeadlineRule;
import stability.domain.clock.Limit;
import stability.domain.clock.Limit.Unit;
import stability.domain.field.Values;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;

/** Of each clock: which limits a school may set. */
class ClockRulesTest {

    static List<DeadlineRule> clocks() {
        return DeadlineRule.DEFAULTS;
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void asItIs(DeadlineRule clock) {
        assertThat(problems(clock, clock.limit())).isEmpty();
        School school = new School(settings(clock, clock.limit()));
        assertThat(school.clock(clock.id())).isEqualTo(clock.with(clock.limit(), "本校规定"));
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void shorter(DeadlineRule clock) {
        Limit limit = clock.limit();
        Limit shorter =
                limit.time() == null ? new Limit(Math.max(limit.amount() - 1, 0), limit.unit(), null) : limit("00:00");
        if (clock.isFixed()) {
            refused(clock, shorter, "不能改动", "cannot be changed");
        } else {
            assertThat(problems(clock, shorter)).isEmpty();
            assertThat(new School(settings(clock, shorter)).limit(clock.id())).isEqualTo(shorter);
        }
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void longer(DeadlineRule clock) {
        Limit limit = clock.limit();
        Limit longer = limit.time() == null ? new Limit(limit.amount() + 1, limit.unit(), null) : limit("23:59");
        if (!clock.statutory()) {
            assertThat(problems(clock, longer)).isEmpty();
        } else if (clock.isFixed()) {
            refused(clock, longer, "不能改动", "cannot be changed");
        } else {
            refused(clock, longer, "只能改短", "may only be made shorter");
        }
    }

    private static void refused(DeadlineRule clock, Limit own, String zh, String en) {
        assertThat(problems(clock, own)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.CONFIG);
            assertThat(problem.message().zh()).contains(clock.limit() + "（" + clock.basis() + "）", zh);
            assertThat(problem.message().en()).contains(clock.limit() + " (" + clock.basis() + ")", en);
        });
    }

    @Test
    void whatIsProposedIsNoStatutes() {
        assertThat(DeadlineRule.DEFAULTS)
                .allSatisfy(clock ->
                        assertThat(clock.statutory()).isEqualTo(clock.basis().matches("(.*条例|国务院令.*号|.*法) \\d+")));
        assertThat(DeadlineRule.DEFAULTS)
                .filteredOn(DeadlineRule::isFixed)
                .extracting(DeadlineRule::id)
                .containsExactly(
                        DeadlineRule.REVIEW_REQUEST,
                        DeadlineRule.RECHECK_REQUEST,
                        DeadlineRule.CASUALTIES,
                        DeadlineRule.CASUALTIES_TRAFFIC_FIRE);
    }

    /** Hours and minutes count the same; nothing else stands for anything else, not even a shorter one. */
    @ParameterizedTest
    @MethodSource("clocks")
    void anotherFormIsRefused(DeadlineRule clock) {
        for (Limit other : List.of(limit("0d"), limit("0wd"), limit("0h"), limit("0min"), limit("00:00"))) {
            boolean like = clock.limit().unit() == other.unit()
                    || (runsThrough(clock.limit().unit()) && runsThrough(other.unit()));
            List<Problem> problems = problems(clock, other);
            if (like) {
                assertThat(problems)
                        .as("%s as %s", clock.id(), other)
                        .noneMatch(problem -> problem.message().en().contains("written like"));
            } else {
                assertThat(problems)
                        .as("%s as %s", clock.id(), other)
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.message().en())
                                .isEqualTo("this limit is written like " + clock.limit()));
            }
        }
    }

    private static boolean runsThrough(Unit unit) {
        return unit == Unit.HOURS || unit == Unit.MINUTES;
    }

    private static List<Problem> problems(DeadlineRule clock, Limit own) {
        List<Problem> problems = new ArrayList<>();
        SchoolRules.check(settings(clock, own), problems::add);
        return problems;
    }

    private static Values settings(DeadlineRule clock, Limit own) {
        Values department = Values.builder()
                .put(SchoolFields.ID, "jwc")
                .put(SchoolFields.NAME, "教务处")
                .build();
        Values set = Values.builder()
                .put(SchoolFields.ID, clock.id())
                .put(SchoolFields.LIMIT, own)
                .put(SchoolFields.BASIS, "本校规定")
                .build();
        return Values.builder()
                .put(SchoolFields.SCHOOL, "示范职业学校")
                .put(SchoolFields.DEPARTMENTS, List.of(department))
                .put(SchoolFields.CLOCKS, List.of(set))
                .build();
    }

    private static Limit limit(String text) {
        return Objects.requireNonNull(Limit.parse(text), text);
    }
}

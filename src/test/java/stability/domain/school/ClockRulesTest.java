package stability.domain.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stability.domain.Code;
import stability.domain.Problem;
import stability.domain.Values;
import stability.domain.clock.Clock;
import stability.domain.clock.Limit;
import stability.domain.clock.Limit.Unit;

/** Of each clock: which limits a school may set. */
class ClockRulesTest {

    static List<Clock> clocks() {
        return Clock.DEFAULTS;
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void asItIs(Clock clock) {
        assertThat(problems(clock, clock.limit())).isEmpty();
        School school = new School(settings(clock, clock.limit()));
        assertThat(school.clock(clock.id())).isEqualTo(clock.with(clock.limit(), "本校规定"));
    }

    @ParameterizedTest
    @MethodSource("clocks")
    void shorter(Clock clock) {
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
    void longer(Clock clock) {
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

    private static void refused(Clock clock, Limit own, String zh, String en) {
        assertThat(problems(clock, own)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.CONFIG);
            assertThat(problem.message().zh()).contains(clock.limit() + "（" + clock.basis() + "）", zh);
            assertThat(problem.message().en()).contains(clock.limit() + " (" + clock.basis() + ")", en);
        });
    }

    @Test
    void whatIsProposedIsNoStatutes() {
        assertThat(Clock.DEFAULTS)
                .allSatisfy(clock ->
                        assertThat(clock.statutory()).isEqualTo(clock.basis().matches("(.*条例|国务院令.*号|.*法) \\d+")));
        assertThat(Clock.DEFAULTS)
                .filteredOn(Clock::isFixed)
                .extracting(Clock::id)
                .containsExactly(
                        Clock.REVIEW_REQUEST, Clock.RECHECK_REQUEST, Clock.CASUALTIES, Clock.CASUALTIES_TRAFFIC_FIRE);
    }

    /** Hours and minutes count the same; nothing else stands for anything else, not even a shorter one. */
    @ParameterizedTest
    @MethodSource("clocks")
    void anotherFormIsRefused(Clock clock) {
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

    private static List<Problem> problems(Clock clock, Limit own) {
        List<Problem> problems = new ArrayList<>();
        SchoolRules.check(settings(clock, own), problems::add);
        return problems;
    }

    private static Values settings(Clock clock, Limit own) {
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

package stability.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stability.domain.clock.Deadline.Standing;

class DeadlineRuleTest {

    @Test
    void everyClockIsFoundByItsName() {
        for (DeadlineRule clock : DeadlineRule.DEFAULTS) {
            assertThat(clock.name()).isEqualTo(clock.id());
            assertThat(DeadlineRule.find(clock.name())).isSameAs(clock);
        }
        assertThat(DeadlineRule.find("no such clock")).isNull();
    }

    @Test
    void aClockSaysWhatIsToBeDoneAndAfterWhat() {
        for (DeadlineRule clock : DeadlineRule.DEFAULTS) {
            String after = clock.since().zh();
            assertThat(clock.described().zh()).isEqualTo(clock.label().zh() + (after.isEmpty() ? "" : "：" + after));
            after = clock.since().en();
            assertThat(clock.described().en()).isEqualTo(clock.label().en() + (after.isEmpty() ? "" : ": " + after));
        }
    }

    @Test
    void everyStandingHasWordsOfItsOwn() {
        Set<String> words = new HashSet<>();
        for (Standing standing : Standing.values()) {
            words.add(standing.label().zh());
            words.add(standing.label().en());
        }
        assertThat(words).hasSize(2 * Standing.values().length).doesNotContain("");
    }
}

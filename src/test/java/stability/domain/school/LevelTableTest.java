package stability.domain.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every boundary of the national table (国务院令第493号 3). */
class LevelTableTest {

    @ParameterizedTest
    @CsvSource({
        "0,0,0,ORDINARY",
        "2,0,0,ORDINARY",
        "3,0,0,LARGE",
        "9,0,0,LARGE",
        "10,0,0,GRAVE",
        "29,0,0,GRAVE",
        "30,0,0,EXTRAORDINARY",
        "0,9,0,ORDINARY",
        "0,10,0,LARGE",
        "0,49,0,LARGE",
        "0,50,0,GRAVE",
        "0,99,0,GRAVE",
        "0,100,0,EXTRAORDINARY",
        "0,0,999.999999,ORDINARY",
        "0,0,1000,LARGE",
        "0,0,4999.99,LARGE",
        "0,0,5000,GRAVE",
        "0,0,9999.99,GRAVE",
        "0,0,10000,EXTRAORDINARY",
        "2,9,1000,LARGE",
        "3,50,0,GRAVE",
        "30,0,1,EXTRAORDINARY"
    })
    void theHighestCriterionWins(int dead, int serious, BigDecimal loss, IncidentLevel level) {
        assertThat(LevelTable.DEFAULT.level(dead, serious, loss).level()).isEqualTo(level);
    }

    @Test
    void whatNobodyCountedReachesNothing() {
        assertThat(LevelTable.DEFAULT.level(null, null, null).level()).isEqualTo(IncidentLevel.UNGRADED);
        assertThat(LevelTable.DEFAULT.level(null, null, BigDecimal.ZERO).level())
                .isEqualTo(IncidentLevel.ORDINARY);
        assertThat(LevelTable.DEFAULT.level(3, null, null).level()).isEqualTo(IncidentLevel.LARGE);
    }

    @Test
    void itSaysWhatReachedTheLevel() {
        LevelTable.ReachedLevel finding = LevelTable.DEFAULT.level(3, 10, BigDecimal.ONE);
        assertThat(finding.dead()).isTrue();
        assertThat(finding.serious()).isTrue();
        assertThat(finding.loss()).isFalse();
    }
}

package stability.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.field.Values;
import stability.domain.hazard.Carry;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.matter.Matter;
import stability.domain.matter.NoteStep;
import stability.domain.matter.Step;
import stability.domain.school.School;
import stability.store.RecordsFolder;

/** What is late of a hazard that was found on the 2nd of July and carried on the 10th of October; the account began on the 8th. */
class LatenessTest {
    private static final OffsetDateTime FOUND = at("2019-07-02T00:00");
    private static final OffsetDateTime CARRIED = at("2019-10-10T09:00");

    @TempDir
    Path root;

    private School school;

    @BeforeEach
    void begin() throws IOException {
        Files.writeString(root.resolve("stability.yaml"), """
                school: 示范职业学校
                since: 2019-10-08
                departments:
                  - {id: zwc, name: 总务处}
                """);
        school = new RecordsFolder(root, root, () -> "test", Duration.ZERO).school();
    }

    @Test
    void whatCarriesIsNeverLate() {
        assertThat(isLate(carrying("2019-09-30"), carrying("2019-09-30"))).isFalse();
        Step backdated = carrying("2019-09-30", at("2019-08-01T08:00"));
        assertThat(isLate(backdated, backdated)).isFalse();
    }

    @Test
    void whatWasDoneBeforeTheAccountBeganIsBroughtAlong() {
        assertThat(isLate(carrying("2019-09-30"), note("2019-07-03T10:00", CARRIED)))
                .isFalse();
        assertThat(isLate(carrying("2019-09-30"), note("2019-10-07T23:59", CARRIED)))
                .isFalse();
    }

    @Test
    void whatWasDoneSinceIsLateAsEver() {
        assertThat(isLate(carrying("2019-09-30"), note("2019-10-08T00:00", CARRIED)))
                .isTrue();
        assertThat(isLate(carrying("2019-09-30"), note("2019-10-10T10:00", at("2019-10-20T08:00"))))
                .isTrue();
        assertThat(isLate(carrying("2019-09-30"), note("2019-10-10T10:00", at("2019-10-10T12:00"))))
                .isFalse();
    }

    /** A carrying that is said to have happened long ago brings along only what came before. */
    @Test
    void whatCameAfterTheCarryingIsLate() {
        Step backdated = carrying("2019-09-30", at("2019-08-01T08:00"));
        assertThat(isLate(backdated, note("2019-08-02T08:00", CARRIED))).isTrue();
    }

    @Test
    void aCarryingThatDidNotHoldBringsNothingAlong() {
        assertThat(isLate(carrying("2019-07-01"), note("2019-07-03T10:00", CARRIED)))
                .isTrue();
        Step earlier = note("2019-07-03T10:00", at("2019-10-09T09:00"));
        assertThat(isLate(carrying("2019-09-30"), earlier))
                .as("entered before it was carried")
                .isTrue();
    }

    /** What is posted later changes nothing of what was late when it was entered. */
    @Test
    void aVoidChangesNothing() {
        Step carrying = carrying("2019-09-30");
        Step note = note("2019-07-03T10:00", CARRIED);
        OffsetDateTime later = at("2019-10-11T09:00");
        Step voiding = new Step(later, later, "综治办", Hazard.KIND.voidStep(), Values.EMPTY, 0);
        assertThat(Lateness.isLate(hazard(List.of(carrying, note, voiding)).history(null), note, school))
                .isFalse();
    }

    private boolean isLate(Step carrying, Step judged) {
        List<Step> steps = judged.equals(carrying) ? List.of(carrying) : List.of(carrying, judged);
        return Lateness.isLate(hazard(steps).history(null), judged, school);
    }

    private static Matter<HazardState> hazard(List<Step> steps) {
        Values facts = Values.builder()
                .put(Hazard.KIND.idField(), "H-20190702-aaaa1")
                .put(Hazard.LEVEL, Level.GENERAL)
                .put(Hazard.FOUND, FOUND)
                .build();
        return new Matter<>(Hazard.KIND, "H-20190702-aaaa1", facts, steps, "file");
    }

    private static Step carrying(String due) {
        return carrying(due, CARRIED);
    }

    private static Step carrying(String due, OffsetDateTime when) {
        Values values = Values.builder()
                .put(Carry.FROM, "2019年隐患台账 第7行")
                .put(Carry.DUE, LocalDate.parse(due))
                .build();
        return new Step(when, CARRIED, "综治办", Objects.requireNonNull(Hazard.KIND.carrying()), values, 0);
    }

    private static Step note(String when, OffsetDateTime recorded) {
        Values values = Values.builder().put(NoteStep.NOTE, "已催办").build();
        return new Step(at(when), recorded, "综治办", Objects.requireNonNull(Hazard.KIND.step("note")), values, 0);
    }

    private static OffsetDateTime at(String local) {
        return OffsetDateTime.parse(local + "+08:00");
    }
}

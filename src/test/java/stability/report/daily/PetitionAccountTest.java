package stability.report.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stability.domain.field.Values;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionPath;
import stability.domain.petition.PetitionState;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.school.School;
import stability.domain.school.SchoolFields;
import stability.report.paper.PlainForm;
import stability.report.view.PetitionItem;
import stability.report.view.Snapshot;
import stability.support.RandomPath;
import stability.support.RandomValues;
import stability.support.Seeded;

/** The account of petitions balances on every day, whatever was entered and however late, and tells nothing of who came. */
class PetitionAccountTest {
    private static final int DAYS = 30;
    private static final School SCHOOL = new School(Values.builder()
            .put(SchoolFields.DEPARTMENTS, List.of())
            .put(SchoolFields.SCHOOL, "示范职业学校")
            .build());

    @Test
    void openingAndWhatMovedIsClosing() {
        Seeded.times(4, seeded -> {
            Ledger ledger = ledger(seeded);
            int closing = 0;
            int moved = 0;
            int mended = 0;
            for (int i = 0; i < DAYS; i++) {
                PetitionFigures figures = figures(ledger, RandomValues.START.plusDays(i));
                assertThat(figures.opening()).isEqualTo(closing);
                assertThat(figures.opening()
                                + figures.carried()
                                + figures.new_()
                                + figures.reinstated()
                                - figures.closed()
                                - figures.voided())
                        .isEqualTo(figures.closing());
                assertThat(figures.openItems()).hasSize(figures.closing());
                assertThat(figures.overdueItems()).hasSize(figures.overdue());
                assertThat(figures.dueSoonItems()).hasSize(figures.dueSoon()).noneMatch(PetitionItem::overdue);
                assertThat(figures.running())
                        .as("each duty about a petition once")
                        .extracting(duty -> duty.id() + " " + duty.clock())
                        .doesNotHaveDuplicates();
                closing = figures.closing();
                moved += figures.new_() + figures.closed();
                mended += figures.voided() + figures.reinstated();
            }
            assertThat(moved).as("the ledger is worth the test").isGreaterThan(250);
            assertThat(mended).isGreaterThan(50);
        });
    }

    @Test
    void aDayInFigures() {
        Matter<PetitionState> replied = new PetitionPath(Nature.APPEAL, "2026-03-02")
                .accept("2026-03-10")
                .reply("2026-03-19")
                .matter();
        Matter<PetitionState> enteredLate = new PetitionPath(Nature.APPEAL, "2026-03-02")
                .accept("2026-03-10", "2026-03-19")
                .matter();
        Matter<PetitionState> forgotten = new PetitionPath(Nature.SUGGESTION, "2026-03-02").matter();
        Matter<PetitionState> soon = new PetitionPath(Nature.APPEAL, "2026-03-07").matter();
        Ledger ledger = new Ledger(SCHOOL, List.of(replied, enteredLate, forgotten, soon));
        PetitionFigures figures = figures(ledger, LocalDate.parse("2026-03-19"));
        assertThat(figures.opening()).isEqualTo(4);
        assertThat(figures.notified()).as("counted on the day of entry").isEqualTo(1);
        assertThat(figures.replied()).isEqualTo(1);
        assertThat(figures.overdueItems()).extracting(PetitionItem::nature).containsExactly(Nature.SUGGESTION);
        assertThat(figures.dueSoonItems())
                .as("warned of by the earlier date, 03-22, a Sunday")
                .extracting(item -> item.received().toLocalDate().toString())
                .containsExactly("2026-03-07");
        assertThat(figures(ledger, LocalDate.parse("2026-03-07")).new_()).isEqualTo(1);
        assertThat(figures(ledger, LocalDate.parse("2026-03-18")).dueSoon()).isZero();
    }

    @Test
    void noFigureOrListKnowsWhoCame() {
        Seeded.times(2, seeded -> {
            Map<String, ?> plain = PlainForm.of(figures(ledger(seeded), RandomValues.START.plusDays(DAYS)));
            assertThat(plain.toString()).doesNotContain("A-07", "petitioner", "people", "representatives");
        });
    }

    private static PetitionFigures figures(Ledger ledger, LocalDate day) {
        return PetitionFigures.of(Snapshot.of(ledger, SCHOOL.endOf(day)));
    }

    private static Ledger ledger(Seeded seeded) {
        RandomValues random = new RandomValues(seeded, false, DAYS);
        List<Matter<PetitionState>> petitions = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String id = "P-20190901-" + String.format("%05d", i);
            Values facts = Values.builder()
                    .put(Petition.SUBJECT, "事项")
                    .put(Petition.PETITIONER_CODE, "A-07")
                    .put(
                            Petition.RECEIVED,
                            RandomValues.START
                                    .atStartOfDay(SCHOOL.zone().rules())
                                    .toOffsetDateTime())
                    .putAll(random.of(Petition.KIND.facts()))
                    .build();
            List<Step> steps = RandomPath.of(Petition.KIND, facts, random, seeded);
            petitions.add(new Matter<>(Petition.KIND, id, facts, steps, Petition.KIND.file(id)));
        }
        return new Ledger(SCHOOL, petitions);
    }
}

package stability.report.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.clock.Deadline;
import stability.domain.clock.DeadlineRule;
import stability.domain.matter.MatterState;
import stability.domain.petition.Accept;
import stability.domain.petition.Carry;
import stability.domain.petition.PetitionState;
import stability.domain.petition.PetitionWords.Nature;
import stability.domain.petition.PetitionWords.Stage;
import stability.report.period.result.Period;
import stability.report.view.ActivityPresenter;
import stability.report.view.DueItem;
import stability.report.view.HazardPresenter;
import stability.report.view.IncidentPresenter;
import stability.report.view.InspectionPresenter;
import stability.report.view.PetitionItem;
import stability.report.view.PetitionPresenter;
import stability.report.view.Presenter;
import stability.report.view.Snapshot;
import stability.report.view.View;
import stability.report.view.Waiting;
import stability.report.view.WarningPresenter;
import stability.support.Seeded;

/** No open matter falls out of sight: it has a duty that runs, or says what it waits for, which only some may. */
class DutyLawsTest {
    private static final int CASES = 8;

    private static final List<Presenter<?, ?>> ALL = List.of(
            HazardPresenter.INSTANCE,
            PetitionPresenter.INSTANCE,
            IncidentPresenter.INSTANCE,
            WarningPresenter.INSTANCE,
            InspectionPresenter.INSTANCE,
            ActivityPresenter.INSTANCE);

    @TempDir
    Path root;

    @Test
    void everyOpenMatterHasADutyOrSaysWhyNot() {
        Map<Waiting, Integer> waiting = new EnumMap<>(Waiting.class);
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            Snapshot at = Snapshot.of(account.ledger(), account.moment(Period.of(account.campaign()), seeded));
            Set<String> due = new HashSet<>();
            at.due().stream().map(DueItem::id).forEach(due::add);
            ALL.forEach(presenter -> look(presenter, at, due, waiting));
        });
        assertThat(waiting).as("worth the test").containsKeys(Waiting.CLOSING, Waiting.NO_LIMIT, Waiting.LIFTING);
    }

    private static <S extends MatterState, I> void look(
            Presenter<S, I> presenter, Snapshot at, Set<String> due, Map<Waiting, Integer> waiting) {
        for (View<S, I> view : at.views(presenter)) {
            Waiting why = presenter.waiting(view, at);
            boolean runs = due.contains(view.matter().id());
            assertThat(view.state().open() ? runs != (why != null) : why == null)
                    .as("%s %s %s %s", view.matter().id(), view.state().stage(), runs, why)
                    .isTrue();
            if (why != null) {
                waiting.merge(why, 1, Integer::sum);
            }
            if (view.state() instanceof PetitionState petition && why != null) {
                assertThat(petition.stage()).isNotEqualTo(Stage.TO_FORWARD);
                boolean told = petition.stage() == Stage.REGISTERED && petition.noticeOn() != null;
                assertThat(why == Waiting.NO_LIMIT).isEqualTo(told || working(petition));
                assertThat(working(petition) && petition.nature() == Nature.APPEAL)
                        .as(
                                "an appeal that is worked on has a limit: %s",
                                view.matter().id())
                        .isFalse();
            }
        }
    }

    private static boolean working(PetitionState petition) {
        return petition.stage() == Stage.ACCEPTED || petition.stage() == Stage.ASSIGNED;
    }

    /** Whoever is told late was told late, whatever happened to the petition before. */
    @Test
    void aNoticeThatWasGivenLateIsLate() {
        int late = 0;
        List<Integer> all = new ArrayList<>();
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded);
            Snapshot at = Snapshot.of(
                    account.ledger(),
                    account.ledger().school().endOf(account.campaign().until()));
            for (View<PetitionState, PetitionItem> view : at.petitions()) {
                Deadline notice = view.clocks().duty(DeadlineRule.PETITION_NOTICE);
                LocalDate told = view.state().noticeOn();
                if (notice == null || told == null) {
                    continue;
                }
                LocalDate before = view.state().known().get(Carry.NOTICE);
                assertThat(before == null ? informed(view) : List.of(before)).contains(told);
                boolean isLate = told.isAfter(notice.due().toLocalDate());
                assertThat(notice.standing(at.cutOff()) == Deadline.Standing.MISSED)
                        .isEqualTo(isLate);
                all.add(isLate ? 1 : 0);
            }
        });
        for (int each : all) {
            late += each;
        }
        assertThat(all).as("worth the test").hasSizeGreaterThan(50);
        assertThat(late).isPositive();
    }

    private static List<LocalDate> informed(View<PetitionState, PetitionItem> view) {
        return view.history().applied().stream()
                .map(applied -> applied.step())
                .filter(step -> step.type().name().equals(Accept.STAGE))
                .map(step -> step.values().get(Accept.INFORMED_ON, step.at().toLocalDate()))
                .toList();
    }
}

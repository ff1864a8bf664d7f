package stability.report.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.columns.LedgerForm;
import stability.domain.field.Values;
import stability.domain.ledger.Coverage.Report;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Matter;
import stability.domain.matter.SignStep;
import stability.domain.matter.Signatures;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.matter.VoidStep;
import stability.domain.screening.Excuse;
import stability.domain.screening.Screen;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;
import stability.report.daily.ScreeningFigures;
import stability.report.ledger.LedgerTable;
import stability.report.period.result.CoverageResults;
import stability.report.period.result.Period;
import stability.report.view.Snapshot;
import stability.report.view.Unsigned;
import stability.support.RandomValues;
import stability.support.Seeded;

/** Who reported, and what of it is still to be signed, is the same in the day, the phase and the ledger. */
class ScreeningLawsTest {
    private static final int CASES = 6;
    private static final int DAYS = 30;
    private static final List<String> DEPARTMENTS = List.of("jwc", "zwc", "jd1");

    @TempDir
    Path root;

    @Test
    void theDaysOfAPhaseAddUpToIt() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = account(seeded);
            for (Period phase : account.phases()) {
                Snapshot at = Snapshot.of(account.ledger(), account.moment(phase, seeded));
                Map<String, Integer> days = new TreeMap<>();
                for (LocalDate day = phase.from(); !day.isAfter(at.day()); day = day.plusDays(1)) {
                    figures(ScreeningFigures.of(at, day))
                            .forEach((name, count) -> days.merge(name, count, Integer::sum));
                }
                assertThat(figures(PeriodReport.of(at, phase).coverage().total()))
                        .isEqualTo(days);
            }
        });
    }

    @Test
    void latenessAndResultAreTwoQuestions() {
        AtomicInteger lateAndFound = new AtomicInteger();
        Seeded.times(CASES, seeded -> {
            RandomAccount account = account(seeded);
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = RandomValues.START.plusDays(i);
                ScreeningFigures figures = ScreeningFigures.of(atEndOf(day, account), day);
                assertThat(figures.reported()).isEqualTo(figures.clear() + figures.found());
                assertThat(figures.due())
                        .isEqualTo(figures.reported() + figures.missing().size());
                assertThat(figures.late()).isBetween(0, figures.reported());
                for (ScreeningFigures.DepartmentLine line : figures.departments()) {
                    boolean found = !line.hazards().isEmpty();
                    assertThat(line.report() == Report.FOUND).isEqualTo(found);
                    assertThat(line.reason() != null).isEqualTo(line.report() == Report.EXCUSED);
                    assertThat(new HashSet<>(line.hazards())).hasSameSizeAs(line.hazards());
                    OffsetDateTime recorded = line.recorded();
                    assertThat(line.late())
                            .isEqualTo(
                                    recorded != null && recorded.toLocalTime().isAfter(figures.reportedBy()));
                    lateAndFound.addAndGet(line.late() && found ? 1 : 0);
                }
            }
        });
        assertThat(lateAndFound).as("worth the test").hasPositiveValue();
    }

    @Test
    void theLedgerAsksForTheSignaturesThatAreMissing() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = account(seeded);
            LocalDate since = Objects.requireNonNull(account.ledger().school().since());
            Snapshot at = atEndOf(since.plusDays(seeded.between(5, DAYS - 5)), account);
            int missing = 0;
            for (Unsigned unsigned : at.unsigned()) {
                boolean inAccount = unsigned.id().compareTo(since.toString()) > 0;
                missing += inAccount
                        ? unsigned.stages().stream()
                                .mapToInt(stage -> stage.roles().size())
                                .sum()
                        : 0;
            }
            LedgerTable ledger = LedgerTable.of(LedgerForm.SCREENINGS, at, null);
            assertThat(Objects.requireNonNull(ledger.totals()).get("unsigned")).isEqualTo(missing);
            assertThat(missing).as("worth the test").isPositive();
            assertThat(ledger.rows()).anyMatch(row -> row.get("report") == Report.NOT_DUE);
        });
    }

    /** A day that is over loses its report if that is voided, and gains none by an entry that came later. */
    @Test
    void aVoidedScreeningIsNone() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = account(seeded);
            Snapshot end = atEndOf(RandomValues.START.plusDays(DAYS), account);
            int lost = 0;
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = RandomValues.START.plusDays(i);
                List<String> then = reported(ScreeningFigures.of(atEndOf(day, account), day));
                List<String> now = reported(ScreeningFigures.of(end, day));
                for (String department : DEPARTMENTS) {
                    Matter<ScreeningState> screening = account.ledger().screening(day, department);
                    boolean mended = screening != null && end.history(screening).isMended();
                    assertThat(mended || then.contains(department) == now.contains(department))
                            .isTrue();
                }
                lost += then.stream().anyMatch(each -> !now.contains(each)) ? 1 : 0;
            }
            assertThat(lost).as("worth the test").isPositive();
        });
    }

    private static List<String> reported(ScreeningFigures figures) {
        return figures.departments().stream()
                .filter(line -> line.report().isReported())
                .map(ScreeningFigures.DepartmentLine::id)
                .toList();
    }

    private static Snapshot atEndOf(LocalDate day, RandomAccount account) {
        return Snapshot.of(account.ledger(), account.ledger().school().endOf(day));
    }

    private static Map<String, Integer> figures(ScreeningFigures figures) {
        return figures(
                figures.due(),
                figures.clear(),
                figures.found(),
                figures.late(),
                figures.excused(),
                figures.missing().size());
    }

    private static Map<String, Integer> figures(CoverageResults.CoverageRow row) {
        return figures(row.due(), row.clear(), row.found(), row.late(), row.excused(), row.missing());
    }

    private static Map<String, Integer> figures(int due, int clear, int found, int late, int excused, int missing) {
        return new TreeMap<>(Map.of(
                "due", due, "clear", clear, "found", found, "late", late, "excused", excused, "missing", missing));
    }

    /** The settings of a random account, and screenings of every department on most days, due or not. */
    private RandomAccount account(Seeded seeded) throws Exception {
        RandomAccount random = RandomAccount.of(root, seeded);
        List<Matter<?>> screenings = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            for (String department : DEPARTMENTS) {
                LocalDate day = RandomValues.START.plusDays(i);
                Values facts = Values.builder()
                        .put(Screening.DATE, day)
                        .put(Screening.DEPARTMENT, department)
                        .build();
                String id = Screening.id(day, department);
                if (!seeded.oneIn(6)) {
                    screenings.add(
                            new Matter<>(Screening.KIND, id, facts, steps(day, seeded), Screening.KIND.file(id)));
                }
            }
        }
        return new RandomAccount(new Ledger(random.ledger().school(), screenings), random.campaign());
    }

    /** Each happens on the day; some are entered on the days after it, and some voided. */
    private static List<Step> steps(LocalDate day, Seeded seeded) {
        OffsetDateTime recorded = day.atTime(6, 0).atOffset(ZoneOffset.ofHours(8));
        List<Step> steps = new ArrayList<>();
        for (int i = seeded.between(1, 4); i > 0; i--) {
            recorded = recorded.plusMinutes(seeded.between(1, seeded.oneIn(4) ? 2000 : 700));
            OffsetDateTime at = recorded.toLocalDate().equals(day)
                    ? recorded
                    : day.atTime(6, 0).atOffset(ZoneOffset.ofHours(8));
            String name = seeded.among(List.of(Screen.STAGE, Screen.STAGE, Excuse.NAME, "sign"));
            steps.add(new Step(at, recorded, "教务处", type(name), values(name, seeded), 0));
        }
        if (seeded.oneIn(4)) {
            Step slip = seeded.among(steps);
            Values whole = Values.builder().put(VoidStep.REASON, "报错").build();
            Values one = whole.copy()
                    .put(VoidStep.STEP, slip.type().name())
                    .put(VoidStep.ENTERED, slip.recorded())
                    .build();
            recorded = recorded.plusMinutes(seeded.between(1, 2000));
            steps.add(new Step(recorded, recorded, "综治办", type(VoidStep.NAME), seeded.oneIn(2) ? whole : one, 0));
        }
        return steps;
    }

    private static StepType<ScreeningState> type(String name) {
        return Objects.requireNonNull(Screening.KIND.step(name));
    }

    private static Values values(String name, Seeded seeded) {
        if (name.equals(Excuse.NAME)) {
            return Values.builder().put(Excuse.REASON, "停课").build();
        }
        if (name.equals("sign")) {
            return Values.builder()
                    .put(SignStep.STAGE, Screen.STAGE)
                    .put(SignStep.ROLE, seeded.among(List.of(Signatures.SignRole.values())))
                    .put(SignStep.NAME, "校长")
                    .build();
        }
        boolean found = seeded.oneIn(2);
        Values.Builder values =
                Values.builder().put(Screen.RESULT, found ? Screen.Finding.FOUND : Screen.Finding.CLEAR);
        return found
                ? values.put(Screen.HAZARDS, List.of("H-20190901-aaaa" + seeded.below(3)))
                        .build()
                : values.build();
    }
}

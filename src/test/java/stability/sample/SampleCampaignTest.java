package stability.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static stability.domain.assessment.AssessmentWords.Stage.COMMENDED;
import static stability.domain.assessment.AssessmentWords.Stage.LIFTED;
import static stability.domain.assessment.AssessmentWords.Stage.WARNED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.app.check.Checkup;
import stability.domain.assessment.Assessment;
import stability.domain.field.Word;
import stability.domain.hazard.HazardState;
import stability.domain.hazard.HazardWords.Level;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.hazard.HazardWords.Stage;
import stability.domain.incident.Incident;
import stability.domain.inspection.Inspection;
import stability.domain.ledger.Coverage;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Correct;
import stability.domain.matter.Kind;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.VoidStep;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionWords;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.school.Department;
import stability.domain.warning.Warning;
import stability.report.daily.DailyReport;
import stability.report.daily.HazardFigures;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;

class SampleCampaignTest {
    private static final Path RECORDS = Path.of("records").toAbsolutePath();

    private final RecordsFolder folder = new RecordsFolder(RECORDS, RECORDS, () -> "test", Duration.ZERO);

    @Test
    void theRecordsAreWhatTheScriptMakes(@TempDir Path again) throws IOException {
        SampleCampaign.make(RECORDS, again);
        assertThat(files(again)).isEqualTo(files(RECORDS));
    }

    @Test
    void theCampaignHasWhatItIsMeantToShow() {
        Ledger ledger = folder.ledger();
        assertThat(ledger.school().departments()).hasSize(12);
        assertThat(ledger.hazards()).hasSize(43);
        assertThat(ledger.screenings()).hasSize(239);
        assertThat(ledger.of(Petition.KIND)).hasSize(17);
        assertThat(ledger.of(Incident.KIND)).hasSize(6);
        assertThat(ledger.of(Warning.KIND)).hasSize(4);
        assertThat(ledger.of(Inspection.KIND)).hasSize(5);
        assertThat(states(ledger, Assessment.KIND)).containsExactlyInAnyOrder(COMMENDED, WARNED, LIFTED);
        assertThat(states(ledger, Petition.KIND))
                .containsExactlyInAnyOrder(Arrays.stream(PetitionWords.Stage.values())
                        .filter(stage ->
                                stage != PetitionWords.Stage.UNREGISTERED && stage != PetitionWords.Stage.VOIDED)
                        .toArray(Word[]::new));
        assertThat(ledger.of(Petition.KIND).stream()
                        .map(petition -> petition.facts().need(Petition.NATURE))
                        .distinct())
                .hasSize(PetitionWords.Nature.values().length);
        assertThat(states(ledger, Incident.KIND)).hasSize(3);
        assertThat(ledger.of(Incident.KIND).stream()
                        .map(incident -> incident.state().bulletins().size()))
                .contains(3);

        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        ledger.hazards().forEach(hazard -> {
            HazardState state = hazard.state();
            stages.add(state.stage());
            if (state.outcome() != null) {
                outcomes.add(state.outcome());
            }
        });
        assertThat(stages).isEqualTo(EnumSet.complementOf(EnumSet.of(Stage.UNREGISTERED, Stage.VOIDED)));
        assertThat(outcomes).isEqualTo(EnumSet.allOf(Outcome.class));
        assertThat(ledger.hazards().stream().map(hazard -> hazard.state().level() == Level.MAJOR))
                .filteredOn(major -> major)
                .hasSize(2);
        assertThat(sum(ledger, HazardState::extensions)).isEqualTo(2);
        assertThat(sum(ledger, HazardState::failedVerifications)).isEqualTo(2);
        assertThat(sum(ledger, HazardState::reopenings)).isEqualTo(1);

        assertThat(steps(ledger, Step.CARRY)).isEqualTo(3);
        assertThat(steps(ledger, Correct.NAME)).isEqualTo(2);
        assertThat(steps(ledger, VoidStep.NAME)).isEqualTo(1);
    }

    @Test
    void everyWayOfReportingIsThere() {
        Ledger ledger = folder.ledger();
        Coverage coverage =
                Snapshot.of(ledger, ledger.school().endOf(SampleCampaign.LAST)).coverage();
        Map<Coverage.Report, Integer> cells = new EnumMap<>(Coverage.Report.class);
        int backfilled = 0;
        int late = 0;
        for (LocalDate day : days()) {
            for (Department department : ledger.school().departments()) {
                Coverage.Cell cell = coverage.cell(day, department.id());
                cells.merge(cell.report(), 1, Integer::sum);
                backfilled += cell.backfilled() ? 1 : 0;
                late += cell.late() ? 1 : 0;
            }
        }
        assertThat(cells)
                .isEqualTo(Map.of(
                        Coverage.Report.CLEAR, 182,
                        Coverage.Report.FOUND, 28,
                        Coverage.Report.EXCUSED, 22,
                        Coverage.Report.MISSING, 20));
        assertThat(backfilled).isEqualTo(7);
        assertThat(late).isEqualTo(15);
    }

    @Test
    void theStockOfEachDayFollowsFromTheDayBefore() {
        Ledger ledger = folder.ledger();
        int closing = 0;
        for (LocalDate day : days()) {
            HazardFigures figures = report(ledger, day).hazards();
            assertThat(figures.opening()).as("opening of " + day).isEqualTo(closing);
            assertThat(figures.opening()
                            + figures.carried()
                            + figures.new_()
                            + figures.reinstated()
                            - figures.closed()
                            - figures.voided())
                    .as("closing of " + day)
                    .isEqualTo(figures.closing());
            closing = figures.closing();
        }
        HazardFigures last = report(ledger, SampleCampaign.LAST).hazards();
        assertThat(last.closing()).isEqualTo(5);
        assertThat(last.overdue()).isEqualTo(2);
        assertThat(last.rate()).isEqualByComparingTo("84.2");
    }

    @Test
    void aCheckFindsOnlyStagesToBeSigned() {
        Instant now = SampleCampaign.END.atZone(folder.school().zone().rules()).toInstant();
        Checkup.Checked checked = new Checkup(folder).run(now, file -> true, Set.of(), List.of());
        assertThat(checked.findings().problems())
                .extracting(Problem::code)
                .hasSize(21)
                .containsOnly(Code.UNSIGNED);
        assertThat(checked.findings().allowed()).isEmpty();
        assertThat(checked.files()).isEqualTo(1 + 239 + 43 + 17 + 6 + 4 + 5 + 5 + 3 + 4);
    }

    @Test
    void nothingIsEnteredAfterTheEnd() {
        Instant end = SampleCampaign.END.atZone(folder.school().zone().rules()).toInstant();
        Ledger ledger = folder.ledger();
        assertThat(ledger.all().stream()
                        .flatMap(matter -> matter.steps().stream())
                        .map(Step::recorded)
                        .map(OffsetDateTime::toInstant))
                .allMatch(recorded -> recorded.isBefore(end));
    }

    private static <S extends MatterState> Set<Word> states(Ledger ledger, Kind<S> kind) {
        Set<Word> states = new HashSet<>();
        ledger.of(kind).forEach(matter -> states.add(matter.state().stage()));
        return states;
    }

    private static long steps(Ledger ledger, String name) {
        return ledger.all().stream()
                .flatMap(matter -> matter.steps().stream())
                .filter(step -> step.type().name().equals(name))
                .count();
    }

    private static int sum(Ledger ledger, ToIntFunction<HazardState> figure) {
        return ledger.hazards().stream()
                .mapToInt(hazard -> figure.applyAsInt(hazard.state()))
                .sum();
    }

    private static DailyReport report(Ledger ledger, LocalDate day) {
        return DailyReport.of(Snapshot.of(ledger, ledger.school().endOf(day)));
    }

    private static Iterable<LocalDate> days() {
        return SampleCampaign.FIRST.datesUntil(SampleCampaign.LAST.plusDays(1)).toList();
    }

    /**
     * Path below the folder → text. The lock, which git ignores, too, is not part of the records; the schemas are
     * SampleSchemaTest's, which names those that are not current.
     */
    private static Map<String, String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file)
                            && !file.endsWith(".lock")
                            && !file.endsWith(".papers")
                            && !file.endsWith(".entries"))
                    .filter(file -> !file.getParent().endsWith(".schemas"))
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString(),
                            SampleCampaignTest::text,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

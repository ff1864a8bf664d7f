package stability.report.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.report.daily.DailyReport;
import stability.report.paper.PlainForm;
import stability.report.period.result.Period;
import stability.report.view.Snapshot;
import stability.support.Seeded;

/**
 * From the entry of a correction or void on, everything is as if the slip had never been: whatever is counted, judged or listed,
 * but what moved in the stock since, and what was known before.
 */
class MendedFiguresTest {
    private static final int CASES = 3;

    /** What tells of the postings themselves, or of what was known before them. */
    private static final Set<String> POSTED = Set.of(
            "opening",
            "carried",
            "new",
            "reopened",
            "reinstated",
            "closed",
            "voided",
            "issued",
            "lifted",
            "dueCorrected",
            "inTimeCorrected",
            "trend",
            "byDay",
            "comparison",
            "mended",
            "mendedCount",
            "annex");

    @TempDir
    Path root;

    @Test
    void theDayIsAsIfTheSlipHadNeverBeen() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded).uncarried();
            for (Period phase : account.phases()) {
                OffsetDateTime moment = account.moment(phase, seeded);
                Ledger mended = withoutSlips(account.ledger(), moment);
                assertThat(differences(
                                DailyReport.of(Snapshot.of(mended, moment)),
                                DailyReport.of(Snapshot.of(account.ledger(), moment))))
                        .isEmpty();
            }
        });
    }

    @Test
    void thePhaseIsAsIfTheSlipHadNeverBeen() {
        Seeded.times(CASES, seeded -> {
            RandomAccount account = RandomAccount.of(root, seeded).uncarried();
            for (Period phase : account.phases()) {
                OffsetDateTime moment = account.moment(phase, seeded);
                Ledger mended = withoutSlips(account.ledger(), moment);
                assertThat(differences(
                                PeriodReport.of(Snapshot.of(mended, moment), phase),
                                PeriodReport.of(Snapshot.of(account.ledger(), moment), phase)))
                        .isEmpty();
            }
        });
    }

    /** The account as it would be known at a moment if nothing of it had ever had to be mended; without what is voided. */
    private static Ledger withoutSlips(Ledger ledger, OffsetDateTime moment) {
        List<Matter<?>> matters = new ArrayList<>();
        for (Matter<?> matter : ledger.all()) {
            Matter.History<?> history = matter.history(moment.toInstant());
            if (history.state().onRecord() || !history.isMended()) {
                matters.add(withoutSlips(matter, moment));
            }
        }
        return new Ledger(ledger.school(), matters);
    }

    private static <S extends MatterState> Matter<S> withoutSlips(Matter<S> matter, OffsetDateTime moment) {
        Matter.History<S> history = matter.history(moment.toInstant());
        List<Step> steps = matter.steps().stream()
                .filter(step -> !step.isRecordedAfter(moment.toInstant()))
                .filter(step -> !step.type().isMending())
                .filter(step -> history.voided().stream().noneMatch(voided -> voided.equals(step)))
                .toList();
        return new Matter<>(matter.kind(), matter.id(), history.facts(), steps, matter.file());
    }

    /** Where two reports differ, without what tells of postings: each place with both values. */
    private static Map<String, String> differences(Record expected, Record actual) {
        Map<String, String> one = new TreeMap<>();
        Map<String, String> other = new TreeMap<>();
        flatten("", PlainForm.of(expected), one);
        flatten("", PlainForm.of(actual), other);
        Map<String, String> differences = new TreeMap<>();
        one.forEach((place, value) -> {
            if (!value.equals(other.get(place))) {
                differences.put(place, value + " | " + other.get(place));
            }
        });
        other.forEach((place, value) -> {
            if (!one.containsKey(place)) {
                differences.put(place, "null | " + value);
            }
        });
        return differences;
    }

    /** The row of a clock by which nothing was decided in the period. */
    private static boolean isCorrectedOnly(Object row) {
        return row instanceof Map<?, ?> map && map.containsKey("clock") && Objects.equals(map.get("due"), 0);
    }

    private static void flatten(String place, @Nullable Object value, Map<String, String> into) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> {
                if (!POSTED.contains(String.valueOf(name))) {
                    flatten(place + "/" + name, each, into);
                }
            });
        } else if (value instanceof List<?> all) {
            List<?> list = all.stream().filter(each -> !isCorrectedOnly(each)).toList();
            Map<Object, Integer> ids = new HashMap<>();
            for (int i = 0; i < list.size(); i++) {
                Object id = list.get(i) instanceof Map<?, ?> row ? row.get("id") : null;
                flatten(place + "/" + (id == null ? i : id + " " + ids.merge(id, 1, Integer::sum)), list.get(i), into);
            }
        } else {
            into.put(place, String.valueOf(value));
        }
    }
}

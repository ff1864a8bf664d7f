package stability.report.period;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import stability.domain.activity.Activity;
import stability.domain.field.Values;
import stability.domain.hazard.Hazard;
import stability.domain.inspection.Inspection;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.petition.Petition;
import stability.domain.school.Campaign;
import stability.domain.school.School;
import stability.domain.screening.Screening;
import stability.domain.warning.Warning;
import stability.report.period.result.Period;
import stability.report.view.Snapshot;
import stability.store.RecordsFolder;
import stability.support.RandomCarried;
import stability.support.RandomIncident;
import stability.support.RandomPath;
import stability.support.RandomValues;
import stability.support.Seeded;

/** A random account of every kind, over a campaign whose phases follow each other without a gap. */
public record RandomAccount(Ledger ledger, Campaign campaign) {
    private static final int DAYS = 30;
    private static final List<String> DEPARTMENTS = List.of("jwc", "zwc", "jd1");

    /** @param root an empty folder for the settings */
    public static RandomAccount of(Path root, Seeded seeded) throws IOException {
        School school = school(root, seeded);
        RandomValues random = new RandomValues(seeded, false, DAYS);
        List<Matter<?>> all = new ArrayList<>();
        screenings(random, seeded, all);
        RandomPath.add(Hazard.KIND, 200, random, seeded, all);
        RandomCarried.add(60, random, seeded, all);
        RandomPath.add(Petition.KIND, 150, random, seeded, all);
        RandomPath.add(Warning.KIND, 60, random, seeded, all);
        RandomPath.add(Inspection.KIND, 30, random, seeded, all);
        for (int i = 0; i < 60; i++) {
            all.add(RandomIncident.of(seeded, DAYS));
        }
        all.replaceAll(matter -> RandomPath.broughtBack(matter, seeded));
        RandomPath.add(Activity.KIND, 40, random, seeded, all);
        return new RandomAccount(
                new Ledger(school, all), school.campaigns().iterator().next());
    }

    /** The phases, in order. */
    List<Period> phases() {
        return campaign.phases().stream()
                .map(phase -> Period.of(campaign, phase))
                .toList();
    }

    /** The report on a period at its end. */
    PeriodReport report(Period period) {
        return PeriodReport.of(Snapshot.of(ledger, period.end(ledger.school())), period);
    }

    /** A moment in a period. */
    OffsetDateTime moment(Period period, Seeded seeded) {
        return period.from()
                .atStartOfDay(ledger.school().zone().rules())
                .plusSeconds(seeded.below(period.days() * 86_400))
                .toOffsetDateTime();
    }

    /** The same without the matters of which anything was ever mended. */
    public RandomAccount unmended() {
        List<Matter<?>> rest = new ArrayList<>(ledger.all());
        rest.removeIf(
                matter -> matter.steps().stream().anyMatch(step -> step.type().isMending()));
        return new RandomAccount(new Ledger(ledger.school(), rest), campaign);
    }

    /** The same without the matters that were carried in: what was brought along is late or not by what was known then. */
    RandomAccount uncarried() {
        List<Matter<?>> rest = new ArrayList<>(ledger.all());
        rest.removeIf(matter -> matter.steps().stream().anyMatch(Step::isCarrying));
        return new RandomAccount(new Ledger(ledger.school(), rest), campaign);
    }

    /** The account as it stood at a moment: what was entered later is not there, files that came later neither. */
    Ledger asOf(OffsetDateTime moment) {
        List<Matter<?>> known = new ArrayList<>();
        for (Matter<?> matter : ledger.all()) {
            Matter<?> then = matter.asOf(moment.toInstant());
            if (!then.steps().isEmpty()) {
                known.add(then);
            }
        }
        return new Ledger(ledger.school(), known);
    }

    private static void screenings(RandomValues random, Seeded seeded, List<Matter<?>> into) {
        for (int i = 0; i < DAYS; i++) {
            for (String department : DEPARTMENTS) {
                Values facts = Values.builder()
                        .put(Screening.DATE, RandomValues.START.plusDays(i))
                        .put(Screening.DEPARTMENT, department)
                        .build();
                String id = Screening.KIND.id(facts);
                if (id != null && !seeded.oneIn(8)) {
                    into.add(new Matter<>(
                            Screening.KIND,
                            id,
                            facts,
                            RandomPath.of(Screening.KIND, facts, random, seeded),
                            Screening.KIND.file(id)));
                }
            }
        }
    }

    private static School school(Path root, Seeded seeded) throws IOException {
        LocalDate first = RandomValues.START.plusDays(seeded.between(1, 4));
        StringBuilder phases = new StringBuilder();
        LocalDate from = first;
        LocalDate until = first;
        for (int i = 1; i <= 4; i++) {
            until = from.plusDays(seeded.between(2, 6));
            phases.append("      - {id: p%d, name: 阶段, from: %s, until: %s}\n".formatted(i, from, until));
            from = until.plusDays(1);
        }
        Files.writeString(root.resolve("stability.yaml"), """
                school: 示范职业学校
                since: 2019-09-03
                departments:
                  - {id: jwc, name: 教务处}
                  - {id: zwc, name: 总务处, until: 2019-09-15}
                  - {id: jd1, name: 机电教学部, from: 2019-09-06}
                campaigns:
                  - id: action
                    name: 专项行动
                    from: %s
                    until: %s
                    phases:
                %s""".formatted(first, until, phases));
        return new RecordsFolder(root, root, () -> "test", Duration.ZERO).school();
    }
}

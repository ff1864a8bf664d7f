package stability.support;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Values;
import stability.domain.hazard.Carry;
import stability.domain.hazard.Hazard;
import stability.domain.hazard.HazardWords.Outcome;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;

/** Random hazards out of another ledger: with what is known of them there, and some of them closed there. */
public final class RandomCarried {
    private RandomCarried() {}

    /** So many of them, found on the first day, added to a list. */
    public static void add(int count, RandomValues random, Seeded seeded, List<Matter<?>> into) {
        for (int i = 0; i < count; i++) {
            String id = "H-20190901-" + String.format("c%04d", i);
            Values facts = random.of(Hazard.KIND.typed())
                    .copy()
                    .put(Hazard.KIND.idField(), id)
                    .put(Hazard.FOUND, RandomValues.START.atStartOfDay().atOffset(ZoneOffset.ofHours(8)))
                    .build();
            List<Step> steps = steps(facts, random, seeded);
            into.add(new Matter<>(Hazard.KIND, id, facts, steps, Hazard.KIND.file(id)));
        }
    }

    private static List<Step> steps(Values facts, RandomValues random, Seeded seeded) {
        OffsetDateTime recorded = random.moment();
        LocalDate carried = recorded.toLocalDate();
        Values known = Values.builder()
                .put(Carry.LEADER, seeded.oneIn(2) ? "分管副校长" : null)
                .put(Carry.HANDLER, seeded.oneIn(2) ? "电工班长" : null)
                .put(Carry.REQUIREMENT, seeded.oneIn(2) ? "更换灯具" : null)
                .put(Carry.RECTIFIED, seeded.oneIn(2) ? between(RandomValues.START, carried, seeded) : null)
                .build();
        LocalDate rectified = known.get(Carry.RECTIFIED);
        Values history = Values.builder()
                .put(Carry.CLOSED, between(rectified == null ? RandomValues.START : rectified, carried, seeded))
                .put(Carry.OUTCOME, seeded.among(List.of(Outcome.values())))
                .build();
        Values carry = Values.builder()
                .put(Carry.FROM, "旧台账 第7行")
                .put(Carry.DUE, seeded.oneIn(2) ? between(RandomValues.START, carried.plusDays(9), seeded) : null)
                .put(Carry.KNOWN, known.isEmpty() ? null : known)
                .put(Carry.HISTORY, seeded.oneIn(2) ? history : null)
                .build();
        Step first =
                new Step(recorded, recorded, "综治办", Objects.requireNonNull(Hazard.KIND.step(Step.CARRY)), carry, 0);
        List<Step> steps = new ArrayList<>(List.of(first));
        RandomPath.of(Hazard.KIND, facts, random, seeded).stream()
                .filter(step -> Step.BY_RECORDED.compare(first, step) < 0 && !Hazard.KIND.beginsWith(step.type()))
                .forEach(steps::add);
        return seeded.oneIn(4) ? RandomPath.mended(Hazard.KIND, facts, steps, random, seeded) : steps;
    }

    private static @Nullable LocalDate between(LocalDate first, LocalDate last, Seeded seeded) {
        return first.plusDays(seeded.between(0, Math.toIntExact(first.until(last, ChronoUnit.DAYS))));
    }
}

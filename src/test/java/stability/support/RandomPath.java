package stability.support;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;

/** Matters that went some way: most of their steps make sense where they stand, and some do not. */
public final class RandomPath {
    private static final int TRIES = 60;

    private RandomPath() {}

    /** Steps in the order of their entry. */
    public static <S extends MatterState> List<Step> of(
            Kind<S> kind, Values facts, RandomValues random, Seeded seeded) {
        List<Step> tries = random.steps(kind, TRIES);
        tries.add(random.step(kind.steps().get(0)));
        tries.sort(Step.BY_RECORDED);
        List<Step> steps = new ArrayList<>();
        S state = kind.before(facts);
        for (Step step : tries) {
            StepType<S> type = kind.step(step.type().name());
            boolean sensible = type != null && type.allowedIn(state) && type.objection(state, step) == null;
            if (type != null && sensible) {
                state = type.apply(state, step);
            }
            if (sensible || seeded.oneIn(20)) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** So many matters of a kind with random facts, added to a list. They begin on the first day: so most steps come after. */
    public static <S extends MatterState> void add(
            DatedKind<S> kind, int count, RandomValues random, Seeded seeded, List<Matter<?>> into) {
        for (int i = 0; i < count; i++) {
            String id = kind.letter() + "-20190901-" + String.format("%05d", i);
            Values.Builder facts = random.of(kind.facts()).copy().put(kind.idField(), id);
            Field<OffsetDateTime> began = kind.began();
            if (began != null) {
                facts.put(began, RandomValues.START.atStartOfDay().atOffset(ZoneOffset.ofHours(8)));
            }
            add(kind, id, facts.build(), random, seeded, into);
        }
    }

    private static <S extends MatterState> void add(
            DatedKind<S> kind, String id, Values facts, RandomValues random, Seeded seeded, List<Matter<?>> into) {
        into.add(new Matter<>(kind, id, facts, of(kind, facts, random, seeded), kind.file(id)));
    }
}

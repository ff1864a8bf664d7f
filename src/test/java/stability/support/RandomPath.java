package stability.support;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.matter.Correct;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.matter.VoidStep;

/** Matters that went some way: most of their steps make sense where they stand, and some do not. A third of them is mended. */
public final class RandomPath {
    private static final int TRIES = 60;

    private RandomPath() {}

    /** Steps in the order of their entry. */
    public static <S extends MatterState> List<Step> of(
            Kind<S> kind, Values facts, RandomValues random, Seeded seeded) {
        List<Step> tries = new ArrayList<>();
        List<StepType<S>> own =
                kind.steps().stream().filter(type -> !type.isMending()).toList();
        for (int i = 0; i < TRIES; i++) {
            tries.add(random.step(seeded.among(own)));
        }
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
        return seeded.oneIn(3) ? mended(kind, facts, steps, random, seeded) : steps;
    }

    /** The steps with a few that correct, void and reinstate among them, each entered behind what it mends. */
    public static <S extends MatterState> List<Step> mended(
            Kind<S> kind, Values facts, List<Step> steps, RandomValues random, Seeded seeded) {
        List<Step> all = new ArrayList<>(steps);
        for (int i = seeded.between(1, 4); i > 0; i--) {
            Step mending = random.step(seeded.oneIn(3) ? kind.correct() : kind.voidStep());
            Values values = mending.type() instanceof Correct<?> ? corrected(kind, mending.values(), seeded) : null;
            if (values == null) {
                List<Step> earlier = all.stream()
                        .filter(step -> Step.BY_RECORDED.compare(step, mending) < 0)
                        .toList();
                Matter<S> matter = new Matter<>(kind, "id", facts, List.copyOf(all), "file");
                values = Values.builder()
                        .putAll(
                                earlier.isEmpty() || seeded.oneIn(3)
                                        ? Values.EMPTY
                                        : VoidStep.naming(matter, seeded.among(earlier)))
                        .put(VoidStep.REASON, "录错")
                        .build();
            }
            all.add(new Step(mending.at(), mending.recorded(), mending.by(), mending.type(), values, 0));
            all.sort(Step.BY_RECORDED);
        }
        return all;
    }

    /** Some of those that are out of the account are brought back a while later. */
    public static <S extends MatterState> Matter<S> broughtBack(Matter<S> matter, Seeded seeded) {
        Step by = VoidStep.outBy(matter.history(null));
        if (by == null || seeded.oneIn(2)) {
            return matter;
        }
        OffsetDateTime later = by.recorded().plusHours(seeded.between(1, 50));
        Values values =
                VoidStep.naming(matter, by).copy().put(VoidStep.REASON, "没有录错").build();
        return matter.with(List.of(new Step(later, later, by.by(), matter.kind().voidStep(), values, 0)));
    }

    /** One of the facts that the step gives, or one that is removed, or nothing. */
    private static <S extends MatterState> Values corrected(Kind<S> kind, Values given, Seeded seeded) {
        Values.Builder one = Values.builder();
        List<Field<?>> fields = given.fields().stream()
                .filter(field -> field != Correct.REMOVE && field != Correct.REASON)
                .filter(field -> kind.facts().stream()
                        .filter(Correct::isOpen)
                        .noneMatch(fact -> kind.correct().giving(fact) == field
                                && fact.name().equals("id")))
                .toList();
        List<Field<?>> open = kind.facts().stream().filter(Correct::isOpen).toList();
        if (seeded.oneIn(4)) {
            one.put(Correct.REMOVE, List.of(seeded.among(open).name()));
        } else if (!fields.isEmpty()) {
            one.take(seeded.among(fields), given);
        }
        return one.put(Correct.REASON, "写错").build();
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

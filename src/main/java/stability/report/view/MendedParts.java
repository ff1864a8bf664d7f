package stability.report.view;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Values;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Mending;
import stability.domain.matter.Step;
import stability.domain.school.School;

/**
 * What a step mended, part by part, and since when the account had said otherwise.
 *
 * @param <S> the state of the kind
 */
final class MendedParts<S extends MatterState> {
    private final Mending<S> mending;
    private final School school;
    private final Kind<S> kind;
    private final List<MendedPart> parts = new ArrayList<>();
    private @Nullable OffsetDateTime since;

    MendedParts(Mending<S> mending, School school) {
        this.mending = mending;
        this.school = school;
        this.kind = mending.before().matter().kind();
        if (mending.tookAll() || mending.broughtAll()) {
            whole();
        } else {
            mending.out().forEach(step -> step(step, history -> counts(history, step)));
            mending.back()
                    .forEach(step -> step(step, history -> history.voided().contains(step)));
            facts();
        }
    }

    /** The whole matter, the steps, or the facts. */
    List<MendedPart> all() {
        return List.copyOf(parts);
    }

    /** The first moment from which on the account had said otherwise; null if it never did. */
    @Nullable
    OffsetDateTime since() {
        return since;
    }

    private void whole() {
        boolean was = mending.tookAll();
        parts.add(new MendedPart(
                MendedPart.About.MATTER, kind.noun(), kind.label().in(school.lang()), null, null, null));
        said(history -> history.state().onRecord() == was, entered());
    }

    private void step(Step step, Predicate<Matter.History<S>> otherwise) {
        parts.add(new MendedPart(
                MendedPart.About.STEP,
                step.type().name(),
                step.type().label().in(school.lang()),
                step.at(),
                null,
                null));
        said(otherwise, step.recorded());
    }

    private static boolean counts(Matter.History<?> history, Step step) {
        return !history.voided().contains(step);
    }

    private void facts() {
        Values before = mending.before().facts();
        Values after = mending.after().facts();
        ReadableValue readable = new ReadableValue(school, school.lang(), kind);
        for (Field<?> fact : kind.facts()) {
            Object now = after.get(fact);
            if (!Objects.equals(before.get(fact), now)) {
                parts.add(new MendedPart(
                        MendedPart.About.FACT,
                        fact.name(),
                        fact.label().in(school.lang()),
                        null,
                        before.has(fact) ? readable.of(fact.type(), before.get(fact)) : null,
                        after.has(fact) ? readable.of(fact.type(), now) : null));
                said(history -> !Objects.equals(history.facts().get(fact), now), entered());
            }
        }
    }

    private void said(Predicate<Matter.History<S>> otherwise, OffsetDateTime entered) {
        OffsetDateTime from = mending.since(otherwise, entered);
        if (since == null || from.isBefore(since)) {
            since = from;
        }
    }

    /** When the matter came into the account. */
    private OffsetDateTime entered() {
        return mending.before().matter().inOrder().get(0).recorded();
    }
}

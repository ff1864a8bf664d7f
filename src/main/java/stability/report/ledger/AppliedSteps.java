package stability.report.ledger;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;

/** The steps of a matter that hold, in the order of entry, and what was said in them. */
record AppliedSteps(List<Step> steps) {
    private static final String REOPEN = "reopen";

    static AppliedSteps of(Matter.History<?> history) {
        return of(history.applied());
    }

    static AppliedSteps of(List<? extends Matter.Applied<?>> applied) {
        return new AppliedSteps(applied.stream().<Step>map(Matter.Applied::step).toList());
    }

    /** The step that brought a matter into the account; it is on record. A note may have come before. */
    static <S extends MatterState> Step registration(Matter.History<S> history) {
        return Objects.requireNonNull(Matter.opening(history), "not on record");
    }

    /** The steps since it was last reopened; all of them if it never was. What came before is no longer so. */
    AppliedSteps current() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).type().name().equals(REOPEN)) {
                return new AppliedSteps(steps.subList(i + 1, steps.size()));
            }
        }
        return this;
    }

    List<Step> all(String type) {
        return steps.stream().filter(step -> step.type().name().equals(type)).toList();
    }

    @Nullable
    Step last(String type) {
        List<Step> all = all(type);
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** The field as the last of these steps has it; null if there is none. */
    <T> @Nullable T last(String type, Field<T> field) {
        Step last = last(type);
        return last == null ? null : last.values().get(field);
    }

    /** The field as the last of these steps that has it says; null if none does. */
    <T> @Nullable T latest(String type, Field<T> field) {
        List<T> said = said(type, field);
        return said.isEmpty() ? null : said.get(said.size() - 1);
    }

    /** The field in each of these steps that has it. */
    <T> List<T> said(String type, Field<T> field) {
        return all(type).stream()
                .map(step -> step.values().get(field))
                .filter(Objects::nonNull)
                .toList();
    }
}

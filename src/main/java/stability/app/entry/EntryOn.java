package stability.app.entry;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;

/**
 * A matter, and the entry that is made on it: one command may enter for several departments, each as a doing of its own. All bear one
 * moment.
 */
record EntryOn<S extends MatterState>(Matter<S> matter, EntryContext entry) {

    /**
     * The matters with their entries, made after everything that any of their files holds already, as far as clocks may differ: one
     * that differs more is refused where the step is made, matter by matter.
     */
    static <S extends MatterState> List<EntryOn<S>> together(
            List<Matter<S>> matters, Function<Matter<S>, EntryContext> entries) {
        List<EntryOn<S>> all = new ArrayList<>();
        OffsetDateTime latest = null;
        for (Matter<S> matter : matters) {
            EntryOn<S> one = new EntryOn<>(matter, entries.apply(matter));
            OffsetDateTime moment = one.entry().moment(matter);
            latest = latest == null || moment.isAfter(latest) ? moment : latest;
            all.add(one);
        }
        List<EntryOn<S>> together = new ArrayList<>();
        for (EntryOn<S> one : all) {
            together.add(
                    latest == null
                            ? one
                            : new EntryOn<>(one.matter(), one.entry().recordedAt(latest)));
        }
        return together;
    }

    String id() {
        return matter.id();
    }
}

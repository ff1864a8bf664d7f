package stability.store;

import java.util.List;
import stability.RandomValues;
import stability.Seeded;
import stability.domain.DatedId;
import stability.domain.Kind;
import stability.domain.Values;
import stability.domain.hazard.Hazard;
import stability.domain.screening.Screening;

/** Random facts of the kinds there are. */
final class RandomRecord {
    static final List<Kind<?>> KINDS = Layout.KINDS;

    private RandomRecord() {}

    /** Facts with an id that fits them. */
    static Values facts(Kind<?> kind, RandomValues random, Seeded seeded) {
        Values facts = random.of(kind.facts());
        if (kind == Screening.KIND) {
            return facts;
        }
        String ending = seeded.digits(DatedId.ENDING);
        return Values.builder()
                .put(Hazard.HAZARD_ID, DatedId.of(Hazard.LETTER, RandomValues.START, ending))
                .putAll(facts)
                .build();
    }
}

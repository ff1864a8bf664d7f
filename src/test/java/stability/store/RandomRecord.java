package stability.store;

import java.util.List;
import stability.domain.field.DatedId;
import stability.domain.field.Values;
import stability.domain.ledger.Kinds;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.support.RandomValues;
import stability.support.Seeded;

/** Random facts of the kinds there are. */
public final class RandomRecord {
    public static final List<Kind<?>> KINDS = Kinds.ALL;

    private RandomRecord() {}

    /** Facts with an id that fits them. */
    public static Values facts(Kind<?> kind, RandomValues random, Seeded seeded) {
        Values facts = random.of(kind.facts());
        if (!(kind instanceof DatedKind<?> dated)) {
            return facts;
        }
        String ending = seeded.digits(DatedId.ENDING);
        return Values.builder()
                .put(dated.idField(), DatedId.of(dated.letter(), RandomValues.START, ending))
                .putAll(facts)
                .build();
    }
}

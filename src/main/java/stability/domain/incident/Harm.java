package stability.domain.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stability.domain.field.Field;
import stability.domain.field.Values;

/**
 * The harmed, in counts; nothing else about them is kept.
 *
 * @param dead how many died
 * @param missing how many are missing
 * @param serious how many are seriously injured
 * @param minor how many are slightly injured
 * @param trapped how many are trapped
 */
public record Harm(int dead, int missing, int serious, int minor, int trapped) {
    static final Harm NONE = new Harm(0, 0, 0, 0, 0);

    /** After a count that may leave out what has not changed. */
    Harm with(Values counts) {
        return new Harm(
                counts.get(Casualties.DEAD, dead),
                counts.get(Casualties.MISSING, missing),
                counts.get(Casualties.SERIOUS, serious),
                counts.get(Casualties.MINOR, minor),
                counts.get(Casualties.TRAPPED, trapped));
    }

    /** The counts that are lower than they were. */
    List<Field<Integer>> fallenSince(Harm before) {
        List<Field<Integer>> fallen = new ArrayList<>();
        for (int i = 0; i < Casualties.COUNTS.size(); i++) {
            if (counts().get(i) < before.counts().get(i)) {
                fallen.add(Casualties.COUNTS.get(i));
            }
        }
        return fallen;
    }

    /** In the order of {@link Casualties#COUNTS}. */
    private List<Integer> counts() {
        return List.of(dead, missing, serious, minor, trapped);
    }

    /** Whether anybody is among them. */
    public boolean isAny() {
        return !equals(NONE);
    }

    /** Written out: what Java makes of a record takes it longer, at the first call of each run, than a thousand incidents. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Harm that
                && that.dead == dead
                && that.missing == missing
                && that.serious == serious
                && that.minor == minor
                && that.trapped == trapped;
    }

    @Override
    public int hashCode() {
        return (((dead * 31 + missing) * 31 + serious) * 31 + minor) * 31 + trapped;
    }
}

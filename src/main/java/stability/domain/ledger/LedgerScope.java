package stability.domain.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stability.domain.matter.Kind;
import stability.domain.screening.Screening;

/**
 * Which matters of a records folder somebody asks for: all of them, those of some kinds, or the screenings of some days.
 * What is not asked for is not read, and a {@link Ledger} refuses to answer for it.
 */
public final class LedgerScope {
    private final boolean whole;
    private final List<Kind<?>> kinds;
    private final @Nullable Set<LocalDate> days;

    /** @param days the days whose screenings are asked for; null where kinds are asked for whole */
    private LedgerScope(boolean whole, List<Kind<?>> kinds, @Nullable Set<LocalDate> days) {
        this.whole = whole;
        this.kinds = kinds;
        this.days = days;
    }

    /** Everything in the folder. */
    public static LedgerScope all() {
        return new LedgerScope(true, Kinds.ALL, null);
    }

    /** All matters of these kinds. */
    public static LedgerScope of(Kind<?>... kinds) {
        return of(List.of(kinds));
    }

    /** All matters of these kinds. */
    public static LedgerScope of(List<Kind<?>> kinds) {
        return new LedgerScope(false, List.copyOf(kinds), null);
    }

    /** The screenings of these days. */
    public static LedgerScope screenings(Collection<LocalDate> days) {
        return new LedgerScope(false, List.of(Screening.KIND), new TreeSet<>(days));
    }

    /** Whether it is the folder with everything that lies in it, whatever it is called. */
    public boolean isWhole() {
        return whole;
    }

    /** The kinds of which any matter is asked for. */
    public List<Kind<?>> kinds() {
        return kinds;
    }

    /** The folders in which these matters lie, as paths from the records folder, which itself is the empty path. */
    public List<String> folders() {
        if (whole) {
            return List.of("");
        }
        return days == null
                ? kinds.stream().map(Kind::folder).toList()
                : days.stream().map(Screening::folder).toList();
    }

    /** Refuses to go on unless all matters of the kind were asked for: that there is none must not be said of the others. */
    void require(Kind<?> kind) {
        if (days != null || !kinds.contains(kind)) {
            throw new IllegalStateException("not read: " + kind.folder());
        }
    }

    /** Likewise of the screenings of a day. */
    void require(LocalDate day) {
        if (days == null ? !kinds.contains(Screening.KIND) : !days.contains(day)) {
            throw new IllegalStateException("not read: " + Screening.folder(day));
        }
    }
}

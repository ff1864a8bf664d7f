package stability.app.entry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.ledger.Ledger;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.VoidStep;

/**
 * What one command entered in a folder, as far as it is still in the account: steps of one moment, in one file, in files that name each
 * other by one post, or in files that this copy of the folder knows to be of one entry. What two commands of one second entered in one
 * file cannot be told apart, and is one entry; nor can, in another copy, that several matters were entered on by one command: each is
 * an entry of its own there.
 *
 * @param by the posts that did it: several if each department did it for itself
 * @param recorded when it was entered
 * @param parts the steps, matter by matter, in the order of the ledger
 */
public record LastEntry(List<String> by, OffsetDateTime recorded, List<Part<?>> parts) {

    /**
     * What was entered in one file.
     *
     * @param by the post that did it
     * @param matter with all of its steps
     * @param steps those of the entry, in the order in which they count
     */
    public record Part<S extends MatterState>(String by, Matter<S> matter, List<Step> steps) {}

    /**
     * The last entry; what is out of the account, and what an undo has entered, is passed over. Null if there is none.
     *
     * @param by the post whose entry is meant; null for anybody's
     * @param together which files are of one entry, by its moment
     * @param own whether an entry may be meant
     */
    static @Nullable LastEntry of(
            Ledger ledger,
            @Nullable String by,
            Function<Instant, List<Set<String>>> together,
            Predicate<LastEntry> own) {
        Finder finder = new Finder(ledger.all(), by, together);
        for (OffsetDateTime moment = finder.before(null); moment != null; moment = finder.before(moment)) {
            List<LastEntry> entries = finder.at(moment);
            Collections.reverse(entries);
            for (LastEntry entry : entries) {
                if (own.test(entry)) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** Looks through all steps of an account; only files in which something was mended are folded, and those once. */
    private static final class Finder {
        private final List<Matter<?>> matters;
        private final @Nullable String by;
        private final Function<Instant, List<Set<String>>> together;
        private final IdentityHashMap<Matter<?>, Set<Step>> out = new IdentityHashMap<>();

        Finder(List<Matter<?>> matters, @Nullable String by, Function<Instant, List<Set<String>>> together) {
            this.together = together;
            this.matters = matters;
            this.by = by;
        }

        /** The last moment, before this one if it is not null, at which anything was entered. */
        @Nullable
        OffsetDateTime before(@Nullable OffsetDateTime bound) {
            OffsetDateTime latest = null;
            for (Matter<?> matter : matters) {
                for (Step step : matter.steps()) {
                    OffsetDateTime recorded = step.recorded();
                    if ((latest == null || recorded.isAfter(latest))
                            && (bound == null || recorded.isBefore(bound))
                            && (by == null || by.equals(step.by()))
                            && isIn(matter, step)) {
                        latest = recorded;
                    }
                }
            }
            return latest;
        }

        /** What was entered at a moment, in the order of the ledger. */
        List<LastEntry> at(OffsetDateTime moment) {
            List<Part<?>> parts = new ArrayList<>();
            for (Matter<?> matter : matters) {
                Map<String, List<Step>> steps = new LinkedHashMap<>();
                for (Step step : matter.inOrder()) {
                    if (step.recorded().isEqual(moment) && isIn(matter, step)) {
                        steps.computeIfAbsent(step.by(), post -> new ArrayList<>())
                                .add(step);
                    }
                }
                steps.forEach((post, some) -> parts.add(new Part<>(post, matter, List.copyOf(some))));
            }
            List<LastEntry> entries = new ArrayList<>();
            for (List<Part<?>> each : EntryParts.together(parts, together.apply(moment.toInstant()))) {
                List<String> posts = each.stream().map(Part::by).distinct().toList();
                if (by == null || posts.contains(by)) {
                    entries.add(new LastEntry(posts, moment, List.copyOf(each)));
                }
            }
            return entries;
        }

        private boolean isIn(Matter<?> matter, Step step) {
            if (step.values().get(VoidStep.VIA) == VoidStep.Via.UNDO) {
                return false;
            }
            return !out.computeIfAbsent(matter, Finder::out).contains(step);
        }

        private static Set<Step> out(Matter<?> matter) {
            boolean mended =
                    matter.steps().stream().anyMatch(step -> step.type().isMending());
            return mended ? new HashSet<>(matter.history(null).voided()) : Set.of();
        }
    }
}

package stability.app.entry;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stability.domain.ledger.Ledger;
import stability.domain.ledger.Links;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.VoidStep;

/**
 * What one command entered in a folder, as far as it is still in the account: steps of one moment and one post, in one file or in
 * files that name each other. What two commands of one second entered in one file cannot be told apart, and is one entry.
 *
 * @param by the post that did it
 * @param recorded when it was entered
 * @param parts the steps, matter by matter, in the order of the ledger
 */
public record LastEntry(String by, OffsetDateTime recorded, List<Part<?>> parts) {

    /**
     * What was entered in one file.
     *
     * @param matter with all of its steps
     * @param steps those of the entry, in the order in which they count
     */
    public record Part<S extends MatterState>(Matter<S> matter, List<Step> steps) {}

    /**
     * The last entry; what is out of the account, and what an undo has entered, is passed over. Null if there is none.
     *
     * @param by the post whose entry is meant; null for anybody's
     * @param own whether an entry may be meant
     */
    static @Nullable LastEntry of(Ledger ledger, @Nullable String by, Predicate<LastEntry> own) {
        Finder finder = new Finder(ledger.all(), by);
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
        private final IdentityHashMap<Matter<?>, Set<Step>> out = new IdentityHashMap<>();

        Finder(List<Matter<?>> matters, @Nullable String by) {
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
                            && isIn(matter, step)) {
                        latest = recorded;
                    }
                }
            }
            return latest;
        }

        /** What was entered at a moment, in the order of the ledger. */
        List<LastEntry> at(OffsetDateTime moment) {
            Map<String, List<Part<?>>> posts = new LinkedHashMap<>();
            for (Matter<?> matter : matters) {
                Map<String, List<Step>> steps = new LinkedHashMap<>();
                for (Step step : matter.inOrder()) {
                    if (step.recorded().isEqual(moment) && isIn(matter, step)) {
                        steps.computeIfAbsent(step.by(), post -> new ArrayList<>())
                                .add(step);
                    }
                }
                steps.forEach((post, some) -> posts.computeIfAbsent(post, each -> new ArrayList<>())
                        .add(new Part<>(matter, List.copyOf(some))));
            }
            List<LastEntry> entries = new ArrayList<>();
            posts.forEach((post, parts) ->
                    together(parts).forEach(each -> entries.add(new LastEntry(post, moment, List.copyOf(each)))));
            return entries;
        }

        private boolean isIn(Matter<?> matter, Step step) {
            if ((by != null && !by.equals(step.by())) || step.values().get(VoidStep.VIA) == VoidStep.Via.UNDO) {
                return false;
            }
            return !out.computeIfAbsent(matter, Finder::out).contains(step);
        }

        private static Set<Step> out(Matter<?> matter) {
            boolean mended =
                    matter.steps().stream().anyMatch(step -> step.type().isMending());
            return mended ? new HashSet<>(matter.history(null).voided()) : Set.of();
        }

        /** The parts, those together whose files name each other. */
        private static List<List<Part<?>>> together(List<Part<?>> parts) {
            List<List<Part<?>>> groups = new ArrayList<>();
            for (Part<?> part : parts) {
                List<Part<?>> joined = new ArrayList<>();
                groups.removeIf(group -> {
                    boolean linked = group.stream().anyMatch(other -> areLinked(part, other));
                    if (linked) {
                        joined.addAll(group);
                    }
                    return linked;
                });
                joined.add(part);
                groups.add(joined);
            }
            return groups;
        }

        private static boolean areLinked(Part<?> part, Part<?> other) {
            return names(part.matter(), other.matter().id())
                    || names(other.matter(), part.matter().id());
        }

        private static boolean names(Matter<?> matter, String id) {
            return Links.of(matter).stream().anyMatch(link -> link.id().equals(id));
        }
    }
}

package stability.app.entry;

import java.util.ArrayList;
import java.util.List;
import stability.domain.field.Values;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.VoidStep;

/**
 * What undoing an entry does to one matter: a void for each of its steps, or one for the whole matter if nothing else holds it in the
 * account.
 *
 * @param before what the matter amounts to with the entry
 * @param out the steps that go out
 * @param posted the voids, the last step first: so each of them is possible when it is taken
 * @param after what the matter amounts to with the voids
 */
record UndonePart<S extends MatterState>(
        Matter.History<S> before, List<Step> out, List<Step> posted, Matter.History<S> after) {

    /**
     * Refused if steps of later entries would not hold any more, or would hold of nothing.
     *
     * @param withLater whether those go out, too
     * @param given the fields of the voids
     */
    static <S extends MatterState> UndonePart<S> of(
            LastEntry.Part<S> part, boolean withLater, Values given, EntryContext entry) {
        Matter<S> matter = part.matter();
        Matter.History<S> before = matter.history(null);
        List<Step> standing = new ArrayList<>(matter.inOrder());
        standing.removeAll(before.voided());
        List<Step> out = part.steps();
        while (true) {
            boolean whole = isWhole(standing, out);
            List<Step> posted = posted(matter, whole, out, given, entry);
            Matter.History<S> after = EnterMending.mended(matter, before, posted);
            List<Step> broken = EnterMending.broken(before, after);
            List<Step> later = whole ? mendingLater(standing, out) : broken;
            if (!later.isEmpty() && !withLater) {
                throw EnterMending.later(before, posted.get(0), later);
            }
            if (broken.isEmpty()) {
                return new UndonePart<>(before, out, posted, after);
            }
            out = EnterMending.with(out, broken);
        }
    }

    /** What the matter amounts to if the steps were never entered. */
    Matter.History<S> without() {
        Matter<S> matter = before.matter();
        List<Step> left = new ArrayList<>(matter.steps());
        left.removeAll(out);
        return new Matter<>(matter.kind(), matter.id(), matter.facts(), List.copyOf(left), matter.file()).history(null);
    }

    /** Whether the matter leaves the account. */
    boolean isGone() {
        return before.state().onRecord() && !after.state().onRecord();
    }

    /** Whether these are all the steps by which the matter stands there. */
    private static boolean isWhole(List<Step> standing, List<Step> out) {
        List<Step> own =
                standing.stream().filter(step -> !step.type().isMending()).toList();
        return !own.isEmpty() && out.containsAll(own);
    }

    /** What was corrected or voided since in a matter that goes as a whole. */
    private static List<Step> mendingLater(List<Step> standing, List<Step> out) {
        int first = standing.indexOf(out.get(0));
        return standing.subList(first, standing.size()).stream()
                .filter(step ->
                        step.type().isMending() && step.values().get(VoidStep.VIA) == null && !out.contains(step))
                .toList();
    }

    private static <S extends MatterState> List<Step> posted(
            Matter<S> matter, boolean whole, List<Step> out, Values given, EntryContext entry) {
        VoidStep<S> type = matter.kind().voidStep();
        List<Step> posted = new ArrayList<>();
        for (int i = out.size() - 1; i >= 0; i--) {
            Step step = out.get(i);
            if (!whole || step.type().isMending()) {
                Values values =
                        VoidStep.naming(matter, step).copy().putAll(given).build();
                posted.add(entry.after(matter, type, values));
            }
        }
        if (whole) {
            posted.add(entry.after(matter, type, given));
        }
        return posted;
    }
}

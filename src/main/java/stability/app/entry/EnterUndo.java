package stability.app.entry;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stability.app.Records;
import stability.app.Repository;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.ledger.Kinds;
import stability.domain.ledger.Ledger;
import stability.domain.ledger.Links;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.VoidStep;
import stability.domain.problem.Code;
import stability.domain.problem.Problem;
import stability.domain.problem.Reasons;
import stability.domain.problem.Refused;

/**
 * Undoes what the last command entered in a folder: all of it or, refused, nothing. What it entered is voided in one entry of its own;
 * what nobody can have seen is taken out of the files instead.
 */
public final class EnterUndo {
    private static final Text UNDONE = Text.of("撤销", "undone");

    private static final Text CHANGED =
            Text.of("这期间台账有变，没有撤销", "the account has changed meanwhile: nothing was undone");

    private static final Text AGAIN = Text.of("再看一次：stability undo", "look again: stability undo");

    private final Records records;
    private final Repository repository;
    private final OffsetDateTime now;

    /** @param now the present moment in the school's zone */
    public EnterUndo(Records records, Repository repository, OffsetDateTime now) {
        this.records = records;
        this.repository = repository;
        this.now = now;
    }

    /**
     * What is to be undone.
     *
     * @param by the post whose last entry is meant, and who undoes it; null for that of whoever made one here
     * @param withLater whether later steps that would not hold without it go out, too
     * @param reason why; null for no more than that it was undone
     */
    public record Asked(
            @Nullable String by,
            boolean withLater,
            @Nullable String reason) {}

    /**
     * What undoing does or has done.
     *
     * @param entry what is undone
     * @param takenBack whether the steps are taken out of the files, and not voided
     * @param matters each matter of the entry with the steps that go out
     * @param notices what deserves a second look about the reason
     */
    public record Undoing(LastEntry entry, boolean takenBack, List<UndoneMatter<?>> matters, List<Problem> notices) {}

    /**
     * What happens to one matter.
     *
     * @param before what it amounts to with the entry
     * @param out the steps that go out
     * @param after what it amounts to without them; it has no steps left if its file goes
     */
    public record UndoneMatter<S extends MatterState>(
            Matter.History<S> before, List<Step> out, Matter.History<S> after) {}

    /** What would be undone; nothing is written. Refused if there is nothing to undo, or if it cannot be undone. */
    public Undoing look(Asked asked) {
        return plan(asked).undoing();
    }

    /**
     * Undoes the last entry.
     *
     * @param shown what somebody has agreed to, and nothing else is undone; null for whatever is the last entry
     */
    public Undoing undo(Asked asked, @Nullable Undoing shown) {
        return records.locked(() -> {
            Plan plan = plan(asked);
            if (shown != null && !shown.entry().equals(plan.entry())) {
                throw new Refused(Code.ENTRY_REFUSED.at(null, CHANGED).hinting(AGAIN));
            }
            plan.context().notBefore(records);
            plan.parts().forEach(part -> write(part, plan));
            return plan.undoing();
        });
    }

    private record Plan(
            LastEntry entry,
            EntryContext context,
            boolean takenBack,
            List<UndonePart<?>> parts,
            List<Problem> notices) {
        Undoing undoing() {
            List<UndoneMatter<?>> matters = new ArrayList<>();
            parts.forEach(part -> matters.add(undone(part)));
            return new Undoing(entry, takenBack, List.copyOf(matters), notices);
        }

        private <S extends MatterState> UndoneMatter<S> undone(UndonePart<S> part) {
            return new UndoneMatter<>(part.before(), part.out(), takenBack ? part.without() : part.after());
        }
    }

    private Plan plan(Asked asked) {
        Ledger ledger = records.ledger();
        EntryInGit git = new EntryInGit(records, repository);
        LastEntry entry = LastEntry.of(
                ledger, asked.by(), records::enteredTogether, each -> asked.by() != null || git.isOwn(each));
        if (entry == null) {
            throw new Refused(Code.NOTHING_TO_UNDO.at(
                    null,
                    asked.by() == null
                            ? Text.of("账上没有还在册的录入", "no entry is left in the account")
                            : Text.of("账上没有“{0}”还在册的录入", "no entry by \"{0}\" is left in the account")
                                    .with(asked.by())));
        }
        String by = Objects.requireNonNullElse(asked.by(), entry.by().get(0));
        List<Matter<?>> matters = new ArrayList<>();
        entry.parts().forEach(part -> matters.add(part.matter()));
        EntryContext context = EntryContext.of(by, null, now, Reasons.NONE).behind(matters);
        Values given = given(asked);
        List<UndonePart<?>> parts = new ArrayList<>();
        List<Problem> notices = new ArrayList<>();
        for (LastEntry.Part<?> part : entry.parts()) {
            notices.addAll(new EnterStep(records)
                    .accepted(
                            part.matter().kind(),
                            part.matter().kind().voidStep().fields(),
                            given,
                            context));
            String post = Objects.requireNonNullElse(asked.by(), part.by());
            parts.add(UndonePart.of(part, asked.withLater(), given, context.by(post)));
        }
        unnamed(ledger, parts);
        return new Plan(entry, context, new UnseenEntry(records, git).is(entry, parts), parts, notices);
    }

    private Values given(Asked asked) {
        Lang lang = records.school().lang();
        return Values.builder()
                .put(VoidStep.VIA, VoidStep.Via.UNDO)
                .put(VoidStep.REASON, asked.reason() == null ? UNDONE.in(lang) : asked.reason())
                .build();
    }

    private <S extends MatterState> void write(UndonePart<S> part, Plan plan) {
        Matter<S> matter = part.before().matter();
        if (plan.takenBack()) {
            records.takeBack(matter, part.out());
        } else {
            records.append(matter, part.posted(), plan.context().reasons(null));
        }
    }

    /** Refuses to take matters out that others name in what stays in force. */
    private static void unnamed(Ledger ledger, List<UndonePart<?>> parts) {
        Map<String, TreeSet<String>> naming = new LinkedHashMap<>();
        Map<String, Matter.History<?>> changed = new LinkedHashMap<>();
        for (UndonePart<?> part : parts) {
            changed.put(part.before().matter().id(), part.after());
            if (part.isGone()) {
                naming.put(part.before().matter().id(), new TreeSet<>());
            }
        }
        if (naming.isEmpty()) {
            return;
        }
        for (Kind<?> kind : Kinds.ALL) {
            boolean may = naming.keySet().stream().anyMatch(id -> Links.mayName(kind, id));
            for (Matter<?> other : may ? ledger.of(kind) : List.<Matter<?>>of()) {
                if (Links.of(other).stream().anyMatch(link -> naming.containsKey(link.id()))) {
                    Matter.History<?> history = changed.get(other.id());
                    names(history == null ? other.history(null) : history)
                            .forEach(id ->
                                    naming.getOrDefault(id, new TreeSet<>()).add(other.id()));
                }
            }
        }
        List<Problem> problems = new ArrayList<>();
        naming.forEach((id, others) -> {
            if (!others.isEmpty()) {
                problems.add(Code.STILL_NAMED.at(null, id, String.join(" ", others)));
            }
        });
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static List<String> names(Matter.History<?> history) {
        List<String> names = new ArrayList<>(Links.inSteps(history));
        if (history.state().onRecord()) {
            names.addAll(Links.inFacts(history));
        }
        return names;
    }
}

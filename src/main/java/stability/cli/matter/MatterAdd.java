package stability.cli.matter;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EnterMatter;
import stability.app.entry.EnterStep;
import stability.app.entry.EnteredBefore;
import stability.app.entry.EntryContext;
import stability.cli.option.CarryOptions;
import stability.cli.option.EntryOptions;
import stability.cli.option.FieldOptions;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.Options;
import stability.cli.session.Questions;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.DatedKind;
import stability.domain.matter.MatterState;
import stability.domain.matter.StepType;
import stability.domain.problem.ExitStatus;

/**
 * {@code petition add …}, {@code incident add …}: a new matter of a kind, with its first step. The options are the facts. What was
 * open in another ledger comes from there with {@code --carried-from}.
 *
 * @param <S> the state of the kind
 */
public final class MatterAdd<S extends MatterState> extends Command {
    private final DatedKind<S> kind;
    private final FieldOptions facts;
    private final FieldOptions first;
    private final EntryOptions entry;
    private final @Nullable StepType<S> carrying;
    private final @Nullable CarryOptions carry;
    private Set<Field<?>> needed = Set.of();

    public MatterAdd(Options options, Text summary, DatedKind<S> kind) {
        this(options, summary, kind, List.of());
    }

    /**
     * The same.
     *
     * @param first the fields of the first step that are typed along with the facts
     */
    public MatterAdd(Options options, Text summary, DatedKind<S> kind, List<Field<?>> first) {
        super(CommandRole.WRITES, summary);
        this.kind = kind;
        Set<Field<?>> known = new HashSet<>();
        Field<OffsetDateTime> began = kind.began();
        if (began != null) {
            known.add(began);
        }
        facts = new FieldOptions(
                        options,
                        new ArrayList<>(kind.typed()),
                        "--",
                        Map.of("department", "-d", "departments", "-d"),
                        known)
                .when(kind.when())
                .needing(this::isNeeded)
                .offering(kind.offered());
        this.first = new FieldOptions(options, first, "--", Map.of(), Set.of());
        carrying = kind.carrying();
        carry = carrying == null ? null : new CarryOptions(options, kind, carrying, facts);
        entry = new EntryOptions(options);
    }

    @Override
    public void look(Session session) {
        Values given = facts.read(session);
        Values carried = carry == null ? null : carry.read(session);
        StepType<S> opening = carrying == null || carried == null ? kind.first() : carrying;
        OffsetDateTime began = kind.began() == null || carried != null ? null : given.get(kind.began());
        EntryContext entered = entry.look(session, null, began);
        EnterMatter matters =
                new EnterMatter(session.records(), session.environment().ids());
        needed = matters.needed(kind, opening, given, carried == null ? first.read(session) : carried, entered);
    }

    private boolean isNeeded(Field<?> field) {
        return needed.contains(field);
    }

    @Override
    public ExitStatus run(Session session) {
        Values given = facts.read(session);
        EnterMatter matters =
                new EnterMatter(session.records(), session.environment().ids());
        Values carried = carry == null ? null : carry.read(session);
        if (carrying != null && carried != null) {
            EntryContext entered = entry.read(session, null);
            Questions.goOn(session, new EnteredBefore(session.records()).carried(kind, carried));
            Results.entered(session, matters.add(kind, carrying, given, carried, entered), Text.of("已转入", "carried"));
            return ExitStatus.DONE;
        }
        // It is entered as of when it came about, so that what is entered days later is marked as entered late.
        OffsetDateTime began = kind.began() == null ? null : given.get(kind.began());
        EntryContext entered = entry.read(session, null, began);
        EnterStep.Entered<S> added = matters.add(kind, kind.first(), given, first.read(session), entered);
        Results.entered(session, added, Text.of("已登记", "registered"));
        return ExitStatus.DONE;
    }
}

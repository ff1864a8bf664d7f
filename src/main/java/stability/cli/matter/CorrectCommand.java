package stability.cli.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EnterMending;
import stability.cli.option.EntryOptions;
import stability.cli.option.FieldOptions;
import stability.cli.output.Results;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.Options;
import stability.cli.session.Question;
import stability.cli.session.Session;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.Correct;
import stability.domain.matter.Kind;
import stability.domain.matter.MatterState;
import stability.domain.problem.ExitStatus;

/**
 * {@code hazard correct ID… --place PLACE --reason REASON}: a fact was entered wrong, and is put right.
 *
 * @param <S> the state of the kind
 */
public final class CorrectCommand<S extends MatterState> extends Command {
    private static final Text RENAMED = Text.of(
            "{0} 更正“{1}”；--at、--by 说的是这次更正本身", "{0} corrects \"{1}\"; --at and --by tell of the correction itself");

    private final Kind<S> kind;
    private final WhichMatter<S> which;
    private final FieldOptions fields;
    private final @Nullable RemovedFacts removed;
    private final FieldOptions reason;
    private final EntryOptions entry;
    private final @Nullable CorrectedFact corrected;

    /** @param which declares its own options, first */
    public CorrectCommand(Options options, Kind<S> kind, WhichMatter.Declared<S> which) {
        super(CommandRole.WRITES, Text.of("更正录错的事实，写明理由", "correct facts that were entered wrong, and why"));
        this.kind = kind;
        this.which = which.in(options);
        List<Field<?>> given = new ArrayList<>(
                kind.isAllIdentity() ? List.of() : kind.correct().fields());
        given.remove(Correct.REMOVE);
        given.remove(Correct.REASON);
        fields = new FieldOptions(options, given, "--", Map.of("department", "-d"), Set.of());
        removed = kind.isAllIdentity() ? null : new RemovedFacts(options, kind);
        reason = new FieldOptions(options, List.of(Correct.REASON), "--", Map.of(), Set.of());
        entry = EntryOptions.ofAnyTime(options);
        corrected = removed == null ? null : new CorrectedFact(fields.all(), removed.option());
    }

    /** Which fact it is comes before what it is instead. */
    @Override
    public List<? extends Question> questions() {
        if (corrected == null) {
            return values();
        }
        List<Question> questions = new ArrayList<>(values());
        int place = questions.indexOf(fields.all().get(0));
        questions.add(place, corrected);
        return questions;
    }

    @Override
    public List<Text> notes() {
        List<Text> notes = new ArrayList<>(List.of(kind.identityStays()));
        kind.correct().renamed().forEach(field -> notes.add(RENAMED.with(field.option(), field.label())));
        return List.copyOf(notes);
    }

    @Override
    public ExitStatus run(Session session) {
        List<String> without = removed == null ? List.of() : removed.read();
        Values given = fields.read(session)
                .copy()
                .put(Correct.REMOVE, without.isEmpty() ? null : without)
                .putAll(reason.read(session))
                .build();
        WhichMatter.Found<S> matters = which.read(session);
        if (matters != null) {
            EnterMending mending = new EnterMending(session.records());
            Results.corrected(
                    session,
                    mending.correct(matters.lookup(), given, matters.entries(entry, session)),
                    kind.correct().label());
        }
        return ExitStatus.DONE;
    }
}

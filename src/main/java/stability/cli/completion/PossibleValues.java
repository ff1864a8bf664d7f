package stability.cli.completion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import stability.cli.session.Answers;
import stability.cli.session.Command;
import stability.cli.session.OptionValue;
import stability.cli.session.Session;
import stability.cli.session.WordAnswers;

/** What may be given for the options and arguments of a command: what they declare; else what their values are called says it. */
final class PossibleValues {
    private final @Nullable Command command;
    private final CalledValues called;

    /** @param command what stands at the place; null for a noun and the program, which have the common options only */
    PossibleValues(Session session, CommandSpec place, @Nullable Command command) {
        this.command = command;
        this.called = new CalledValues(session, place);
    }

    /** @param begun what is typed of it so far */
    List<Candidate> of(ArgSpec spec, String begun) {
        Answers answers = answers(spec);
        List<Candidate> declared = answers == null ? List.of() : called.listed(answers, begun);
        return declared.isEmpty() ? called.of(spec, begun) : declared;
    }

    /** Whether several may stand in one word, with commas between them. */
    boolean areSeveral(ArgSpec spec) {
        return spec.isMultiValue() || (answers(spec) instanceof WordAnswers words && words.several());
    }

    private @Nullable Answers answers(ArgSpec spec) {
        for (OptionValue value : command == null ? List.<OptionValue>of() : command.values()) {
            if (value.spec().equals(spec)) {
                return value.answers();
            }
        }
        return null;
    }
}

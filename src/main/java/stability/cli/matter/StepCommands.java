package stability.cli.matter;

import stability.cli.session.Command;
import stability.cli.session.Options;
import stability.domain.matter.Correct;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.matter.MatterState;
import stability.domain.matter.MendingStep;
import stability.domain.matter.StepType;

/** The command of a step: those that mend slips have their own, whatever the kind. */
public final class StepCommands {
    private StepCommands() {}

    /** The command of a step of a kind whose matters have ids. */
    public static <S extends MatterState> Command of(Options options, DatedKind<S> kind, StepType<S> type) {
        return type instanceof MendingStep<S> mending
                ? mending(options, kind, mending, WhichMatter.byId(kind))
                : new StepCommand<>(options, kind, type);
    }

    /**
     * The command of a step that mends.
     *
     * @param which how the matter is named
     */
    public static <S extends MatterState> Command mending(
            Options options, Kind<S> kind, MendingStep<S> type, WhichMatter.Declared<S> which) {
        return type instanceof Correct
                ? new CorrectCommand<>(options, kind, which)
                : new VoidCommand<>(options, kind, which);
    }
}

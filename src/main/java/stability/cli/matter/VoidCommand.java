package stability.cli.matter;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stability.app.entry.EnterMending;
import stability.app.entry.Slip;
import stability.cli.option.EntryOptions;
import stability.cli.option.FieldOptions;
import stability.cli.output.Results;
import stability.cli.session.Answers;
import stability.cli.session.Command;
import stability.cli.session.CommandRole;
import stability.cli.session.OptionValue;
import stability.cli.session.Options;
import stability.cli.session.Session;
import stability.domain.field.PlainWord;
import stability.domain.field.Text;
import stability.domain.field.Values;
import stability.domain.matter.DatedKind;
import stability.domain.matter.Kind;
import stability.domain.matter.Matter;
import stability.domain.matter.MatterState;
import stability.domain.matter.Step;
import stability.domain.matter.StepType;
import stability.domain.matter.VoidStep;
import stability.domain.problem.ExitStatus;

/**
 * {@code hazard void ID… --reason REASON [--step NAME[@TIME]]}: a step, or the whole matter, was entered wrong and does not
 * count any more.
 *
 * @param <S> the state of the kind
 */
public final class VoidCommand<S extends MatterState> extends Command {
    private static final String WHEN = "@2019-09-26T16:05";

    private final WhichMatter<S> which;
    private final OptionValue step;
    private final OptionValue withLater;
    private final FieldOptions fields;
    private final EntryOptions entry;

    /** @param which declares its own options, first */
    public VoidCommand(Options options, Kind<S> kind, WhichMatter.Declared<S> which) {
        super(
                CommandRole.WRITES,
                Text.of(
                        "作废录错的步骤或整件事项，写明理由；再作废这一步即恢复",
                        "void a step or a whole matter that was entered wrong, and why; void that to bring it back"));
        this.which = which.in(options);
        StepType<S> example = kind.steps().stream()
                .filter(type -> !(kind instanceof DatedKind<S> dated && dated.beginsWith(type)))
                .findFirst()
                .orElseThrow();
        step = options.value(
                        "--step",
                        "步骤",
                        "STEP",
                        Text.of(
                                        "作废最后一个这样的步骤，可加时间，如 {0} 或 {1}；不写则整件作废",
                                        "void the last such step, perhaps with its time, as {0}; else the whole matter")
                                .with(
                                        example.name() + WHEN,
                                        example.label().zh().replaceFirst("（.*", "") + WHEN))
                .called(Text.of("作废哪一步，不填则整件作废", "which step; the whole matter if none"))
                .with(new StepAnswers())
                .offered();
        withLater = options.flag(
                "--with-later",
                Text.of("其后因此不成立的步骤一并作废", "void the steps behind it, too, that would not hold any more"));
        fields = new FieldOptions(options, List.of(VoidStep.REASON), "--", Map.of(), Set.of());
        entry = EntryOptions.ofAnyTime(options);
    }

    @Override
    public ExitStatus run(Session session) {
        Values given = fields.read(session);
        WhichMatter.Found<S> matters = which.read(session);
        if (matters != null) {
            Slip slip = slip(session, step.get());
            EnterMending mending = new EnterMending(session.records());
            Results.voided(session, mending.takeOut(matters.lookup(), slip, given, matters.entries(entry, session)));
        }
        return ExitStatus.DONE;
    }

    private Slip slip(Session session, @Nullable String typed) {
        if (typed == null) {
            return new Slip(null, null, withLater.isSet());
        }
        int mark = PlainWord.indexOf(typed, '@');
        String name = mark < 0 ? typed : typed.substring(0, mark);
        OffsetDateTime when = mark < 0 ? null : session.dates().moment("--step", typed.substring(mark + 1));
        return new Slip(name.strip(), when, withLater.isSet());
    }

    /** The steps of the matter, the last first, if it is one. */
    private final class StepAnswers implements Answers {
        private static final int SHOWN = 20;

        @Override
        public List<Choice> choices(Session session) {
            WhichMatter.Found<S> found = which.read(session);
            List<Matter<S>> matters = found == null ? List.of() : found.lookup().get();
            List<Choice> choices = new ArrayList<>();
            if (matters.size() == 1) {
                List<Step> steps = new ArrayList<>(matters.get(0).steps());
                Collections.reverse(steps);
                for (Step each : steps.subList(0, Math.min(SHOWN, steps.size()))) {
                    String when = each.at()
                            .toLocalDateTime()
                            .truncatedTo(ChronoUnit.MINUTES)
                            .toString();
                    choices.add(new Choice(
                            each.type().name() + "@" + when, each.type().label()));
                }
            }
            return choices;
        }

        @Override
        public void check(Session session, String typed) {
            slip(session, typed);
        }
    }
}

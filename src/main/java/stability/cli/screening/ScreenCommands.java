package stability.cli.screening;

import stability.cli.matter.StepCommands;
import stability.cli.session.Branch;
import stability.domain.matter.MendingStep;
import stability.domain.matter.StepType;
import stability.domain.screening.Screen;
import stability.domain.screening.Screening;
import stability.domain.screening.ScreeningState;

/** {@code screen …}: what departments report of their days. Its {@code add} enters the step that screens. */
public final class ScreenCommands {
    private ScreenCommands() {}

    public static void list(Branch screen) {
        if (screen.asks("add")) {
            screen.add(new ScreenAdd(screen.options()));
        }
        if (screen.asks("day")) {
            screen.add(new ScreenDay(screen.options()));
        }
        if (screen.asks("list")) {
            screen.add(new ScreenList(screen.options()));
        }
        if (screen.asks("show")) {
            screen.add(new ScreenShow(screen.options()));
        }
        if (screen.asks("missing")) {
            screen.add(new ScreenMissing(screen.options()));
        }
        for (StepType<ScreeningState> step : Screening.KIND.steps()) {
            if (!step.name().equals(Screen.STAGE) && screen.asks(step.name())) {
                screen.add(
                        step instanceof MendingStep<ScreeningState> mending
                                ? StepCommands.mending(screen.options(), Screening.KIND, mending, WhichScreening::in)
                                : new ScreenStep(screen.options(), step));
            }
        }
    }
}

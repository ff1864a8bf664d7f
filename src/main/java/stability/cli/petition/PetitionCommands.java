package stability.cli.petition;

import stability.cli.matter.MatterAdd;
import stability.cli.matter.MatterList;
import stability.cli.matter.MatterShow;
import stability.cli.matter.StepCommands;
import stability.cli.session.Branch;
import stability.domain.field.Text;
import stability.domain.matter.StepType;
import stability.domain.petition.Close;
import stability.domain.petition.Petition;
import stability.domain.petition.PetitionState;
import stability.report.view.PetitionPresenter;

/** {@code petition …}. Its {@code add} enters the first step; closing asks questions of its own. */
public final class PetitionCommands {
    private PetitionCommands() {}

    public static void list(Branch petition) {
        if (petition.asks("add")) {
            petition.add(new MatterAdd<>(petition.options(), Text.of("登记信访事项", "register a petition"), Petition.KIND));
        }
        if (petition.asks("list")) {
            petition.add(new MatterList<>(petition.options(), PetitionList.form()));
        }
        if (petition.asks("show")) {
            petition.add(new MatterShow<>(
                    petition.options(),
                    PetitionPresenter.INSTANCE,
                    Text.of("一件信访事项的全部经过和时限", "one petition with its history and its clocks"),
                    PetitionShow::more));
        }
        for (StepType<PetitionState> step : Petition.KIND.steps()) {
            if (!Petition.KIND.beginsWith(step) && petition.asks(step.name())) {
                petition.add(
                        step.name().equals(Close.STAGE)
                                ? new PetitionClose(petition.options())
                                : StepCommands.of(petition.options(), Petition.KIND, step));
            }
        }
    }
}

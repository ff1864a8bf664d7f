package stability.app.check;

import stability.domain.assessment.Assessment;
import stability.domain.field.Text;
import stability.domain.field.TimeFormat;
import stability.domain.matter.Matter;
import stability.domain.matter.Step;
import stability.domain.screening.Screening;

/** The commands that mend a slip in a matter, as somebody types them. */
public final class MendingAdvice {
    private static final Text REASON = Text.of("--reason 理由", "--reason REASON");

    private MendingAdvice() {}

    /** The one that takes this step out of the account; of several of its name and minute it takes the last. */
    public static Text voiding(Matter<?> matter, Step step) {
        return command(matter, "void", " --step " + step.type().name() + "@" + TimeFormat.typed(step.recorded()));
    }

    /** The one that takes the whole matter out of the account. */
    public static Text voiding(Matter<?> matter) {
        return command(matter, "void", "");
    }

    /**
     * The one that corrects facts.
     *
     * @param options those that give the facts, {@code --place …}
     */
    public static Text correcting(Matter<?> matter, String options) {
        return command(matter, "correct", " " + options);
    }

    private static Text command(Matter<?> matter, String verb, String options) {
        String named = "stability " + matter.kind().noun() + " " + verb + " " + which(matter) + options;
        return Text.of("{0} {1}", "{0} {1}").with(named, REASON);
    }

    /** How the command is told which matter is meant. */
    private static String which(Matter<?> matter) {
        if (matter.kind() == Screening.KIND) {
            return "-d " + matter.facts().need(Screening.DEPARTMENT) + " --day "
                    + matter.facts().need(Screening.DATE);
        }
        if (matter.kind() == Assessment.KIND) {
            return matter.facts().need(Assessment.CAMPAIGN) + " -d "
                    + matter.facts().need(Assessment.DEPARTMENT);
        }
        return matter.id();
    }
}

package stability.cli.session;

import java.util.List;
import stability.domain.field.Field;
import stability.domain.field.Text;
import stability.domain.matter.StepType;
import stability.domain.problem.ExitStatus;
import stability.render.schema.PrintedDocument;

/**
 * One command of the tree, such as {@code hazard close}: what it is, and how it runs. Built only when it is asked for;
 * its constructor declares its own options, in the order of its help.
 */
public abstract class Command {
    private final CommandRole role;
    private final Text summary;
    private List<OptionValue> values = List.of();

    /** @param summary what it does, in a line */
    protected Command(CommandRole role, Text summary) {
        this.role = role;
        this.summary = summary;
    }

    /** A command that enters a step: the summary is the step and what it holds. */
    protected Command(StepType<?> step) {
        this(CommandRole.WRITES, summary(step));
    }

    private static Text summary(StepType<?> step) {
        StringBuilder zh = new StringBuilder(step.label().zh());
        StringBuilder en = new StringBuilder(step.label().en());
        String mark = ": ";
        for (Field<?> field : step.fields()) {
            zh.append(mark.equals(": ") ? "：" : "、").append(field.label().zh());
            en.append(mark).append(field.label().en());
            mark = ", ";
        }
        return Text.of(zh.toString(), en.toString());
    }

    public final CommandRole role() {
        return role;
    }

    /** What it does, in a line. */
    public final Text summary() {
        return summary;
    }

    /**
     * The JSON documents that it can print; none if it prints no JSON. Whatever writes into the account prints what it
     * entered.
     */
    public List<PrintedDocument> prints() {
        return role == CommandRole.WRITES ? List.of(PrintedDocument.ENTERED, dryRun()) : List.of();
    }

    /** What is printed with {@code --dry-run}. */
    protected static PrintedDocument dryRun() {
        return PrintedDocument.list(
                "dry-run", Text.of("试运行：会写的文件", "a dry run: the files that would be written"), PrintedWrite.class);
    }

    /** What its help says below the options; nothing of most. */
    public List<Text> notes() {
        return List.of();
    }

    /** Its own options and arguments are these: said once, when it is listed. */
    final void declared(List<OptionValue> all) {
        values = all;
    }

    /** Its own options and arguments, in the order of its help. */
    public final List<OptionValue> values() {
        return values;
    }

    /**
     * What it has to be told, in the order in which somebody is asked: its options and arguments, unless several of them answer one
     * question.
     */
    public List<? extends Question> questions() {
        return values;
    }

    /**
     * Looks at what is given so far: what else is needed may depend on it. Called only if something is missing, or somebody can be
     * asked, and again after each answer.
     *
     * @throws stability.domain.problem.Refused if it cannot go on whatever else is given
     */
    public void look(Session session) {}

    /** Does it. What goes wrong is a {@link stability.domain.problem.Refused}. */
    public abstract ExitStatus run(Session session);
}

package stability.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import stability.cli.session.Command;
import stability.cli.session.Environment;
import stability.domain.field.Lang;
import stability.domain.field.Text;
import stability.domain.problem.ExitStatus;
import stability.render.text.DisplayWidth;
import stability.render.text.TerminalTable;

/** Help: the list of commands, and the page of one. */
final class Help {
    private static final Text INTRO = Text.of(
            "学校安全台账：每件事一个 YAML 文件，放在可提交到 git 的文件夹里。",
            "A school's safety account: one YAML file for each matter, in a folder for git.");
    private static final Text MORE =
            Text.of("stability 命令 --help 查看某个命令的选项", "stability COMMAND --help shows the options of a command");

    private static final int WIDTH = 78;

    private final Environment environment;
    private final Lang lang;

    Help(Environment environment, Lang lang) {
        this.environment = environment;
        this.lang = lang;
    }

    /**
     * For words that name no command: a list of those that there are.
     *
     * @param asked the program, or the noun whose commands are listed
     * @param wanted whether the user asked for it; else it is shown as what went wrong
     */
    ExitStatus overview(CommandSpec asked, boolean wanted) {
        PrintWriter out = wanted ? environment.out() : environment.err();
        boolean program = asked.parent() == null;
        if (program) {
            out.println(INTRO.in(lang));
            out.println();
        }
        CommandTree tree = program ? CommandTree.whole(lang) : CommandTree.below(asked, lang);
        List<List<String>> rows = new ArrayList<>();
        tree.commands()
                .forEach((spec, command) ->
                        rows.add(List.of(spec.qualifiedName(), command.summary().in(lang))));
        List<String> header = List.of(
                Text.of("命令", "command").in(lang), Text.of("作用", "what it does").in(lang));
        out.print(TerminalTable.of(header, rows, TerminalTable.UNLIMITED, false));
        out.println();
        out.println(MORE.in(lang));
        return wanted ? ExitStatus.DONE : ExitStatus.USAGE;
    }

    /** The page of one command. */
    void page(CommandSpec spec, Command command) {
        PrintWriter out = environment.out();
        StringBuilder usage = new StringBuilder(spec.qualifiedName());
        List<List<String>> rows = new ArrayList<>();
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            usage.append(" [").append(argument.paramLabel()).append(']');
            rows.add(List.of(argument.paramLabel(), description(argument)));
        }
        for (OptionSpec option : spec.options()) {
            String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
            String more = option.isMultiValue() ? " …" : "";
            rows.add(List.of(String.join(", ", option.names()) + value + more, description(option)));
        }
        out.println(Text.of("用法：", "usage: ").in(lang)
                + usage
                + Text.of(" [选项]", " [OPTIONS]").in(lang));
        out.println(command.summary().in(lang));
        out.println();
        List<String> header = List.of(
                Text.of("选项", "option").in(lang), Text.of("含义", "meaning").in(lang));
        out.print(TerminalTable.of(header, rows, TerminalTable.UNLIMITED, false));
        for (Text note : command.notes()) {
            out.println();
            wrapped(note.in(lang)).forEach(out::println);
        }
    }

    /** In lines of a usual width, broken between words. */
    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && DisplayWidth.of(line + " " + word) > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String description(ArgSpec spec) {
        return String.join(" ", spec.description());
    }
}

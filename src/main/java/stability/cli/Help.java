package stability.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import stability.domain.Code;
import stability.domain.ExitStatus;
import stability.domain.Lang;
import stability.domain.Refused;
import stability.domain.Suggestions;
import stability.domain.Text;
import stability.render.TerminalTable;

/** Help: the list of commands, and the page of one. */
final class Help {
    private static final Text INTRO = Text.of(
            "学校安全台账：每件事一个 YAML 文件，放在可提交到 git 的文件夹里。",
            "A school's safety account: one YAML file for each matter, in a folder for git.");
    private static final Text MORE =
            Text.of("stability 命令 --help 查看某个命令的选项", "stability COMMAND --help shows the options of a command");

    /** Options that need no command, or stand before one. */
    private static final List<String> KNOWN = List.of(
            "--help", "-h", "--version", "--debug", "--lang", "--records", "--format", "--color", "--by", "--at");

    private final Environment environment;
    private final Lang lang;

    Help(Environment environment, Lang lang) {
        this.environment = environment;
        this.lang = lang;
    }

    /** For words that name no command: the list of those that fit, or what is wrong with the words. */
    ExitStatus overview(Catalogue catalogue, CommandLines.Words words) {
        String noun = words.noun();
        for (String word : words.rest()) {
            if (word.startsWith("-") && !KNOWN.contains(word)) {
                throw new Refused(Code.UNKNOWN_OPTION.at(null, word).hinting(Suggestions.hint(word, KNOWN)));
            }
        }
        if (noun != null && !catalogue.nouns().contains(noun)) {
            throw new Refused(Code.UNKNOWN_COMMAND.at(null, noun).hinting(Suggestions.hint(noun, catalogue.nouns())));
        }
        List<Catalogue.Leaf> leaves = noun == null ? catalogue.leaves() : catalogue.below(noun);
        if (words.verb() != null) {
            List<String> verbs = leaves.stream().map(Catalogue.Leaf::verb).toList();
            throw new Refused(Code.UNKNOWN_COMMAND
                    .at(null, noun + " " + words.verb())
                    .hinting(Suggestions.hint(words.verb(), verbs)));
        }
        PrintWriter out = words.help() ? environment.out() : environment.err();
        if (noun == null) {
            out.println(INTRO.in(lang));
            out.println();
        }
        List<List<String>> rows = new ArrayList<>();
        leaves.forEach(leaf ->
                rows.add(List.of("stability " + leaf.path(), leaf.summary().in(lang))));
        List<String> header = List.of(
                Text.of("命令", "command").in(lang), Text.of("作用", "what it does").in(lang));
        out.print(TerminalTable.of(header, rows, TerminalTable.UNLIMITED, false));
        out.println();
        out.println(MORE.in(lang));
        return words.help() ? ExitStatus.DONE : ExitStatus.USAGE;
    }

    /** The page of one command. */
    void leaf(CommandSpec spec, Catalogue.Leaf leaf) {
        PrintWriter out = environment.out();
        StringBuilder usage = new StringBuilder("stability " + leaf.path());
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
        out.println(leaf.summary().in(lang));
        out.println();
        List<String> header = List.of(
                Text.of("选项", "option").in(lang), Text.of("含义", "meaning").in(lang));
        out.print(TerminalTable.of(header, rows, TerminalTable.UNLIMITED, false));
    }

    private static String description(ArgSpec spec) {
        return String.join(" ", spec.description());
    }
}
